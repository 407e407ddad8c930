"""How long a sound is, before somebody takes it for a place where only short ones fit."""

from hub.materials.files import Arrived, MaterialFiles
from hub.uploads.sandbox import Sandbox


async def duration_ms(sandbox: Sandbox, files: MaterialFiles, arrived: Arrived) -> int:
    """Of a file that has come. Raises UploadRefused where nothing can be heard in it."""
    async with files.arriving() as folder:
        source = files.path(arrived.sha256)
        facts = await sandbox.decode("sound", source, folder / "heard", decoder=arrived.format.decoder)
    return facts.duration_ms or 0
