"""A picture written anew: upright, not larger than a board needs, and without anything that was not seen (S5)."""

import io
from typing import IO, Any

from PIL import Image, ImageCms, ImageOps

LARGEST_SIDE = 2400
"""A projector has 1920, and one may look closer."""
MOST_PIXELS = 60_000_000
QUALITY = 84

MIME = "image/webp"


class TooMuch(Exception):
    """More pixels than any camera of a school makes."""


def rewrite(file: IO[bytes], decoder: str, largest_side: int = LARGEST_SIDE) -> tuple[bytes, dict[str, Any]]:
    """The picture as WebP, and its size. Raises TooMuch, and whatever Pillow raises for a broken one."""
    Image.MAX_IMAGE_PIXELS = None  # we count ourselves, before anything is unpacked
    with Image.open(file, formats=[decoder]) as image:
        width, height = image.size
        if width * height > MOST_PIXELS:
            raise TooMuch
        image.draft("RGB", (largest_side, largest_side))  # a JPEG is unpacked no larger than needed
        image.load()
        profile = image.info.get("icc_profile")
        upright = ImageOps.exif_transpose(image)
    return pack(_in_srgb(upright, profile), largest_side)


def pack(image: Image.Image, largest_side: int) -> tuple[bytes, dict[str, Any]]:
    """On white paper, bounded, without metadata."""
    flat = _on_paper(image)
    flat.thumbnail((largest_side, largest_side), Image.Resampling.LANCZOS)
    clean = Image.frombytes("RGB", flat.size, flat.tobytes())  # nothing of `info` comes along
    out = io.BytesIO()
    clean.save(out, "WEBP", quality=QUALITY, method=4)
    return out.getvalue(), {"width": clean.width, "height": clean.height}


def _on_paper(image: Image.Image) -> Image.Image:
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        seen = image.convert("RGBA")
        paper = Image.new("RGBA", seen.size, "white")
        paper.alpha_composite(seen)
        image = paper
    elif image.mode.startswith("I"):  # 16 bits of grey
        image = image.point(lambda value: value / 256).convert("L")
    return image.convert("RGB")


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """In the colours of a screen; a profile that makes no sense is left out."""
    if not profile or image.mode not in ("RGB", "CMYK", "L"):
        return image
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        turned = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    return turned or image
