/** Colouring sheets of animals: a cat, a cock, a snail, a ladybird and a butterfly. Pure. */

import { SKY, ink, line, mirrored, petals, region, round, shine, sun } from "./pen.js";

/** @typedef {import("./pen.js").Part} Part */

/** @param {number} x @param {number} y @param {number} size @returns {Part[]} two eyes that look at us, the other one mirrored */
const eyes = (x, y, size) =>
  [(/** @type {string} */ path) => path, mirrored].flatMap((side) => [ink(side(round(x, y, size, size * 1.25))), shine(round(...glint(side, x, y, size)))]);

/** @param {unknown} side @param {number} x @param {number} y @param {number} size @returns {[number, number, number]} */
const glint = (side, x, y, size) => [(side === mirrored ? 1_600 - x : x) + size * 0.3, y - size * 0.45, size * 0.32];

/** @param {number} x @param {number} ground @param {number} height @param {number} size @returns {Part[]} */
function flower(x, ground, height, size) {
  const top = ground - height;
  return [
    line(`M${x} ${ground}C${x + 14} ${ground - height * 0.4} ${x - 10} ${ground - height * 0.7} ${x} ${top}`),
    region(`M${x} ${ground - 30}C${x + 30} ${ground - 110} ${x + 110} ${ground - 110} ${x + 130} ${ground - 90}C${x + 110} ${ground - 40} ${x + 50} ${ground - 15} ${x} ${ground - 30}Z`),
    ...petals(x, top, size).map(region),
    region(round(x, top, size * 0.55)),
  ];
}

const CAT_EAR = "M575 300C548 220 540 150 548 108C552 88 570 86 586 98C640 138 700 180 730 214Z";
const CAT_EAR_INSIDE = "M604 262C588 216 583 178 586 150C622 176 656 200 682 224Z";

/** @type {Part[]} */
export const cat = [
  SKY,
  region(round(800, 912, 640, 66)),
  region("M960 860C1160 900 1320 790 1300 620C1290 520 1180 500 1160 580C1150 640 1200 650 1190 700C1170 770 1080 780 980 740Z"),
  region("M1163 572C1180 500 1290 520 1300 620C1301 634 1301 646 1300 660C1262 668 1220 664 1192 650C1176 622 1158 612 1163 572Z"),
  region("M800 470C1010 470 1080 660 1080 800C1080 900 990 930 800 930C610 930 520 900 520 800C520 660 590 470 800 470Z"),
  region(round(800, 770, 150, 142)),
  region(round(690, 900, 92, 50)),
  region(round(910, 900, 92, 50)),
  line("M660 905L660 928M700 910L700 934M880 910L880 934M920 905L920 928"),
  region(CAT_EAR),
  region(mirrored(CAT_EAR)),
  region(CAT_EAR_INSIDE),
  region(mirrored(CAT_EAR_INSIDE)),
  region("M800 150C960 150 1072 240 1072 360C1072 490 950 560 800 560C650 560 528 490 528 360C528 240 640 150 800 150Z"),
  region("M760 154C772 200 778 226 800 262C822 226 828 200 840 154C814 148 786 148 760 154Z"),
  region("M664 184C690 216 700 240 706 280C660 262 630 240 612 218C626 204 644 192 664 184Z"),
  region(mirrored("M664 184C690 216 700 240 706 280C660 262 630 240 612 218C626 204 644 192 664 184Z")),
  region(round(618, 430, 52, 36)),
  region(round(982, 430, 52, 36)),
  ...eyes(690, 354, 30),
  region("M768 408C786 400 814 400 832 408C838 428 816 444 800 450C784 444 762 428 768 408Z"),
  line("M800 450C800 490 760 506 730 490M800 450C800 490 840 506 870 490M600 470L470 490M604 494L490 536M1000 470L1130 490M996 494L1110 536"),
  region("M590 556C660 610 940 610 1010 556C1020 580 1014 606 1000 622C920 666 680 666 600 622C586 606 580 580 590 556Z"),
  region(round(800, 658, 40)),
  line("M800 640L800 676"),
  region(round(290, 790, 130)),
  line("M186 730C250 700 330 740 396 716M170 790C250 760 330 830 418 792M200 864C260 820 320 890 386 846M300 920C360 940 420 900 470 930C510 950 530 930 560 940"),
];

/** @type {Part[]} */
export const cock = [
  SKY,
  ...sun(1_330, 210, 104),
  region("M0 880C300 820 560 850 800 850C1080 850 1340 820 1600 880L1600 1000L0 1000Z"),
  region("M560 560C420 520 300 420 280 260C276 220 310 210 330 240C380 340 460 420 590 470Z"),
  region("M560 500C460 420 400 300 420 170C426 130 462 132 472 166C500 280 540 370 630 430Z"),
  region("M590 450C530 350 530 230 590 130C610 100 640 116 636 150C624 240 640 330 690 400Z"),
  region("M560 620C420 640 280 590 190 480C170 450 196 430 224 448C330 510 440 540 570 540Z"),
  region("M680 800L660 880L610 900L690 900L700 806Z"),
  region("M800 806L800 880L756 900L836 900L834 800Z"),
  region("M960 280C980 420 1030 500 1010 600C980 750 850 830 720 830C590 830 500 740 520 610C530 540 600 480 690 470C780 460 810 380 830 280Z"),
  region("M596 560C660 510 800 530 860 600C840 690 740 740 650 710C590 690 560 620 596 560Z"),
  region("M640 660C700 640 800 640 846 634C820 704 730 736 650 710C620 700 630 676 640 660Z"),
  line("M650 590C690 580 740 584 780 600M640 626C690 616 750 620 800 630"),
  region("M828 290C820 380 790 440 760 466C800 500 840 470 860 510C890 480 930 520 960 484C980 500 1000 500 1008 484C986 420 970 360 964 290Z"),
  region("M820 176C790 130 800 90 840 100C836 60 880 40 904 72C924 36 976 50 972 96C1012 92 1020 140 986 176Z"),
  region("M896 150C970 150 1016 200 1010 264C1004 320 950 340 896 340C840 340 790 310 790 250C790 190 840 150 896 150Z"),
  region("M1006 226L1096 268L1000 298C1008 276 1010 250 1006 226Z"),
  line("M1004 266L1056 268"),
  region("M956 312C986 312 1004 340 1000 372C996 404 966 412 952 388C940 366 940 336 956 312Z"),
  ink(round(920, 226, 24, 29)),
  shine(round(928, 214, 8)),
  ...flower(1_180, 880, 190, 42),
  ...flower(250, 890, 150, 36),
  region(round(1_010, 920, 22, 15)),
  region(round(1_080, 944, 22, 15)),
  region(round(960, 960, 22, 15)),
];

/** @type {Part[]} */
export const snail = [
  SKY,
  region("M140 250C120 180 200 150 240 186C260 110 380 110 400 180C460 150 520 200 490 250Z"),
  region("M0 830C400 790 1200 790 1600 830L1600 1000L0 1000Z"),
  ...flower(1_430, 850, 330, 60),
  region("M330 856C300 800 380 770 480 770L1060 770C1100 760 1120 680 1130 560C1150 470 1330 470 1340 570C1350 700 1320 860 1180 864L420 864C370 864 340 866 330 856Z"),
  region("M1150 500C1140 420 1130 370 1110 330L1138 318C1170 370 1184 430 1190 490Z"),
  region("M1270 490C1280 420 1300 370 1330 330L1356 346C1330 390 1316 440 1310 500Z"),
  region(round(1_112, 306, 40)),
  region(round(1_356, 316, 40)),
  ink(round(1_120, 304, 16, 20)),
  ink(round(1_364, 314, 16, 20)),
  shine(round(1_125, 297, 6)),
  shine(round(1_369, 307, 6)),
  region(round(1_160, 610, 30, 22)),
  region(round(1_304, 610, 30, 22)),
  line("M1196 596C1214 640 1256 640 1276 596"),
  region(round(720, 540, 310)),
  region(round(744, 556, 236)),
  region(round(716, 574, 164)),
  region(round(744, 556, 92)),
  region(round(736, 562, 40)),
  line("M720 230L744 320M1030 540L980 556M720 850L744 792M412 500L512 520"),
  ...flower(210, 880, 170, 40),
  region(round(1_010, 930, 70, 30)),
  region(round(560, 934, 90, 34)),
];

const WING = "M784 300C700 250 470 290 400 480C340 660 470 850 784 880Z";
const SPOTS = [round(660, 420, 64), round(530, 540, 58), round(690, 610, 66), round(560, 712, 56), round(700, 786, 46)];
const LEGS = "M470 430C400 400 380 370 330 370M420 600C350 600 320 620 270 600M480 780C420 800 400 850 350 860";

/** @type {Part[]} */
export const ladybird = [
  SKY,
  region("M60 300C160 90 620 60 800 60C1100 60 1480 140 1550 420C1600 720 1240 960 800 960C360 960 -40 640 60 300Z"),
  line("M800 960C820 700 800 300 800 60"),
  line("M800 800C600 780 300 700 160 560M800 800C1000 780 1300 700 1460 560M800 420C1000 400 1240 330 1380 240M800 420C600 400 360 320 220 240"),
  line(LEGS),
  line(mirrored(LEGS)),
  region("M800 280C1060 280 1220 440 1220 600C1220 780 1040 890 800 890C560 890 380 780 380 600C380 440 540 280 800 280Z"),
  region(WING),
  region(mirrored(WING)),
  ...SPOTS.flatMap((spot) => [region(spot), region(mirrored(spot))]),
  region("M800 140C940 140 1020 210 1024 300C940 350 660 350 576 300C580 210 660 140 800 140Z"),
  region(round(660, 270, 44, 34)),
  region(round(940, 270, 44, 34)),
  line("M720 146C700 90 660 60 620 66M880 146C900 90 940 60 980 66"),
  region(round(612, 68, 24)),
  region(round(988, 68, 24)),
  shine(round(728, 214, 32, 36)),
  shine(round(872, 214, 32, 36)),
  line(round(728, 214, 32, 36)),
  line(round(872, 214, 32, 36)),
  ink(round(734, 218, 16, 20)),
  ink(round(866, 218, 16, 20)),
  line("M760 272C780 300 820 300 840 272"),
];

const UPPER = "M770 430C700 250 480 90 290 120C130 150 130 380 260 480C400 580 640 560 770 500Z";
const UPPER_INSIDE = "M700 420C640 300 480 190 350 206C250 220 250 350 330 420C440 500 600 490 700 460Z";
const LOWER = "M770 520C620 520 400 560 340 680C290 800 400 920 530 890C660 860 740 720 776 600Z";
const LOWER_INSIDE = "M716 576C600 584 460 620 424 700C396 770 450 830 530 812C610 792 676 700 716 620Z";
const DOTS = [round(420, 310, 56), round(560, 370, 44), round(510, 710, 52), round(214, 270, 34), round(238, 400, 30), round(372, 800, 28)];

/** @type {Part[]} */
export const butterfly = [
  SKY,
  ...[UPPER, LOWER, UPPER_INSIDE, LOWER_INSIDE, ...DOTS].flatMap((half) => [region(half), region(mirrored(half))]),
  line("M784 300C760 200 700 150 640 150C600 152 604 200 636 196M816 300C840 200 900 150 960 150C1000 152 996 200 964 196"),
  region("M800 420C850 420 860 520 850 640C844 740 830 860 800 860C770 860 756 740 750 640C740 520 750 420 800 420Z"),
  line("M748 560C780 576 820 576 852 560M750 640C780 656 820 656 850 640M756 720C780 734 820 734 844 720"),
  region(round(800, 366, 82)),
  ...eyes(770, 356, 13),
  region(round(742, 388, 17, 12)),
  region(round(858, 388, 17, 12)),
  line("M780 394C790 408 810 408 820 394"),
  ...flower(160, 980, 190, 46),
  ...flower(1_440, 980, 150, 42),
];
