"""Cameras and microphones of our own: films (.y4m) and tones (.wav) that Chromium takes for real devices."""

import math
import struct
import wave
from collections.abc import Iterable
from pathlib import Path

from PIL import Image, ImageDraw

WIDTH, HEIGHT, RATE, FRAMES = 320, 180, 10, 20
SOUND_RATE = 48_000

Colour = tuple[int, int, int]


def camera(directory: Path, name: str, rgb: Colour) -> Path:
    """A two-second film in `rgb`, with a dark band that walks down: moving, and known by its colour."""
    shade = (rgb[0] // 2, rgb[1] // 2, rgb[2] // 2)
    frames = []
    for number in range(FRAMES):
        image = Image.new("RGB", (WIDTH, HEIGHT), rgb)
        top = number * HEIGHT // FRAMES
        ImageDraw.Draw(image).rectangle((0, top, WIDTH, top + HEIGHT // 8), fill=shade)
        frames.append(image)
    return film(directory / f"{name}.y4m", frames)


def film(path: Path, frames: Iterable[Image.Image], rate: int = RATE) -> Path:
    """Write frames of one even size as YUV4MPEG2, 4:2:0, in BT.601's studio range: what Chromium takes it for."""
    with path.open("wb") as file:
        for number, frame in enumerate(frames):
            if number == 0:
                file.write(f"YUV4MPEG2 W{frame.width} H{frame.height} F{rate}:1 Ip A1:1 C420mpeg2\n".encode())
            luma, blue, red = frame.convert("YCbCr").split()
            half = (frame.width // 2, frame.height // 2)
            file.write(b"FRAME\n" + luma.point([16 + value * 219 // 255 for value in range(256)]).tobytes())
            for chroma in (blue, red):
                studio = chroma.point([128 + (value - 128) * 224 // 255 for value in range(256)])
                file.write(studio.resize(half, Image.Resampling.BOX).tobytes())
    return path


def microphone(directory: Path, name: str, *hertz: float) -> Path:
    """Two seconds of a tone a channel that beats four times a second: a steady one would be taken for noise."""
    path = directory / f"{name}.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(len(hertz))
        sound.setsampwidth(2)
        sound.setframerate(SOUND_RATE)
        for start in range(0, 2 * SOUND_RATE, 480):
            is_on = (start * 8 // SOUND_RATE) % 2 == 0
            samples = [
                int(12_000 * math.sin(2 * math.pi * tone * n / SOUND_RATE)) if is_on else 0
                for n in range(start, start + 480)
                for tone in hertz
            ]
            sound.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return path
