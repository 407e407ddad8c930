"""What a channel is in SQL: a row with its epoch and head, entries numbered without a gap from 1, and snapshots."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
)

from hub.store.tables import ID_LENGTH, Base

metadata = MetaData(naming_convention=Base.metadata.naming_convention)

CHANNEL_ID = BigInteger().with_variant(Integer, "sqlite")  # only INTEGER is SQLite's own row number

channel = Table(
    "channel",
    metadata,
    Column("id", CHANNEL_ID, primary_key=True, autoincrement=True),
    Column("room", String(ID_LENGTH), nullable=False),
    Column("name", String(32), nullable=False),
    Column("epoch", String(32), nullable=False),
    Column("head", BigInteger, nullable=False),
    UniqueConstraint("room", "name"),
)

snapshot = Table(
    "snapshot",
    metadata,
    Column("channel_id", CHANNEL_ID, ForeignKey("channel.id", ondelete="CASCADE"), nullable=False),
    Column("version", String(32), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("state", LargeBinary, nullable=False),
    PrimaryKeyConstraint("channel_id", "version"),
)

entry = Table(
    "entry",
    metadata,
    Column("channel_id", CHANNEL_ID, ForeignKey("channel.id", ondelete="CASCADE"), nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("person", String(ID_LENGTH), nullable=False),
    Column("school_class", String(ID_LENGTH)),
    Column("op_id", String(64), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("at", BigInteger, nullable=False),
    PrimaryKeyConstraint("channel_id", "seq"),
    UniqueConstraint("channel_id", "person", "op_id"),
)
