"""Cameras and microphones of our own: a flat colour with a moving band, and a tone that beats, one for each class."""

import math
import struct
import wave
from pathlib import Path

WIDTH, HEIGHT, RATE, FRAMES = 320, 180, 10, 20
SOUND_RATE = 48_000


def camera(directory: Path, name: str, rgb: tuple[int, int, int]) -> Path:
    """A two-second film (.y4m) in `rgb`, with a dark band that walks down: moving, and known by its colour."""
    path = directory / f"{name}.y4m"
    luma, blue, red = _yuv(rgb)
    chroma = bytes([blue]) * (WIDTH * HEIGHT // 4) + bytes([red]) * (WIDTH * HEIGHT // 4)
    with path.open("wb") as film:
        film.write(f"YUV4MPEG2 W{WIDTH} H{HEIGHT} F{RATE}:1 Ip A1:1 C420mpeg2\n".encode())
        for frame in range(FRAMES):
            band = frame * HEIGHT // FRAMES
            rows = (max(16, luma // 2) if band <= row < band + HEIGHT // 8 else luma for row in range(HEIGHT))
            film.write(b"FRAME\n" + b"".join(bytes([value]) * WIDTH for value in rows) + chroma)
    return path


def microphone(directory: Path, name: str, hertz: float) -> Path:
    """Two seconds (.wav) of a tone that beats four times a second: a steady one would be taken for noise."""
    path = directory / f"{name}.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(SOUND_RATE)
        for start in range(0, 2 * SOUND_RATE, 480):
            is_on = (start * 8 // SOUND_RATE) % 2 == 0
            samples = (
                int(12_000 * math.sin(2 * math.pi * hertz * n / SOUND_RATE)) if is_on else 0
                for n in range(start, start + 480)
            )
            sound.writeframes(struct.pack("<480h", *samples))
    return path


def _yuv(rgb: tuple[int, int, int]) -> tuple[int, int, int]:
    """BT.601, studio range: what Chromium takes a .y4m for."""
    r, g, b = rgb
    luma = 16 + (65.5 * r + 128.6 * g + 25.0 * b) / 255
    blue = 128 + (-37.8 * r - 74.2 * g + 112.0 * b) / 255
    red = 128 + (112.0 * r - 93.8 * g - 18.2 * b) / 255
    return round(luma), round(blue), round(red)
