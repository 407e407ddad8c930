"""A teacher has several classes; mentors and guests are people, too."""

import sqlalchemy as sa
from alembic.operations import Operations

revision = "hub_0008"
down_revision: str | None = "hub_0007"

_ROLES = "role IN ('teacher', 'pupil', 'companion', 'keeper')"
_MORE_ROLES = "role IN ('teacher', 'pupil', 'companion', 'keeper', 'mentor', 'guest')"
_ADULTS = "email IS NULL OR role IN ('teacher', 'keeper')"
_MORE_ADULTS = "email IS NULL OR role IN ('teacher', 'keeper', 'mentor')"
_INVITED = "role = 'keeper' AND school_class_id IS NULL OR role = 'teacher' AND school_class_id IS NOT NULL"
_MORE_INVITED = "role IN ('keeper', 'mentor') AND school_class_id IS NULL OR role = 'teacher'"
_INVITED_NAME, _MORE_INVITED_NAME = "ck_invitation_teachers_have_a_class", "ck_invitation_only_teachers_have_a_class"


def upgrade(op: Operations) -> None:
    op.create_table(
        "teaching",
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("school_class_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("kind IN ('own', 'colleague', 'substitute')", name=op.f("ck_teaching_kind")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_teaching_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["school_class_id"], ["school_class.id"], name=op.f("fk_teaching_school_class_id_school_class")
        ),
        sa.PrimaryKeyConstraint("person_id", "school_class_id", name=op.f("pk_teaching")),
    )
    op.create_index(op.f("ix_teaching_school_class_id"), "teaching", ["school_class_id"], unique=False)
    op.execute(
        "INSERT INTO teaching (person_id, school_class_id, kind, since) "
        "SELECT id, school_class_id, 'own', created_at FROM person "
        "WHERE role = 'teacher' AND school_class_id IS NOT NULL"
    )
    _say(op, "person", "ck_person_role", _ROLES, "ck_person_role", _MORE_ROLES)
    _say(op, "person", "ck_person_email_of_adults_only", _ADULTS, "ck_person_email_of_adults_only", _MORE_ADULTS)
    _say(op, "invitation", _INVITED_NAME, _INVITED, _MORE_INVITED_NAME, _MORE_INVITED)


def downgrade(op: Operations) -> None:
    _say(op, "invitation", _MORE_INVITED_NAME, _MORE_INVITED, _INVITED_NAME, _INVITED)
    _say(op, "person", "ck_person_email_of_adults_only", _MORE_ADULTS, "ck_person_email_of_adults_only", _ADULTS)
    _say(op, "person", "ck_person_role", _MORE_ROLES, "ck_person_role", _ROLES)
    op.drop_index(op.f("ix_teaching_school_class_id"), table_name="teaching")
    op.drop_table("teaching")


def _say(op: Operations, table: str, old_name: str, old: str, name: str, new: str) -> None:
    """Let a CHECK say something else."""
    if op.get_bind().dialect.name != "sqlite":
        op.drop_constraint(old_name, table, type_="check")
        op.create_check_constraint(op.f(name), table, new)
        return
    # SQLite knows no such statement, and to copy the table would drop it first, which empties all that refer to it:
    # its words are changed where they stand (sqlite.org/lang_altertable.html, the procedure for constraints).
    before, after = f"CONSTRAINT {old_name} CHECK ({old})", f"CONSTRAINT {name} CHECK ({new})"
    version = op.get_bind().exec_driver_sql("PRAGMA schema_version").scalar_one()
    op.execute("PRAGMA writable_schema = ON")
    changed = op.get_bind().execute(
        sa.text("UPDATE sqlite_master SET sql = replace(sql, :before, :after) WHERE type = 'table' AND name = :name"),
        {"before": before, "after": after, "name": table},
    )
    if changed.rowcount != 1:
        raise RuntimeError(f"no table {table} to change")
    op.execute(f"PRAGMA schema_version = {version + 1}")
    op.execute("PRAGMA writable_schema = RESET")
