/** Colouring sheets of a house, an apple tree, a Christmas star and the bear that goes from class to class. Pure. */

import { SKY, ink, line, mirrored, petals, region, round, shine, star, sun } from "./pen.js";

/** @typedef {import("./pen.js").Part} Part */

/** @param {number} x @param {number} y @returns {Part[]} a window of four panes */
const panes = (x, y) => [
  region(box(x - 12, y - 12, 164, 164)),
  ...[[0, 0], [72, 0], [0, 72], [72, 72]].map(([dx, dy]) => region(box(x + dx, y + dy, 68, 68))),
];

/** @param {number} x @param {number} y @param {number} width @param {number} height */
function box(x, y, width, height) {
  return `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`;
}

/** @type {Part[]} */
export const house = [
  SKY,
  ...sun(1_390, 190, 96),
  region("M80 250C60 180 150 150 190 190C210 110 330 120 344 186C410 160 460 210 430 250Z"),
  region("M0 780C260 640 520 700 800 740C1080 660 1340 650 1600 760L1600 1000L0 1000Z"),
  region("M700 860C760 880 700 940 560 1000L880 1000C900 950 880 900 860 860Z"),
  region(box(940, 190, 90, 180)),
  region(box(924, 166, 122, 44)),
  region(round(1_000, 128, 24, 20)),
  region(round(1_040, 86, 34, 28)),
  region(round(1_104, 40, 44, 34)),
  region(box(480, 440, 600, 430)),
  region("M780 200L1150 440C1160 456 1150 468 1136 468L424 468C410 468 400 456 410 440Z"),
  region(round(780, 370, 56)),
  line("M780 314L780 426M724 370L836 370"),
  ...panes(540, 540),
  ...panes(900, 540),
  region("M700 870L700 660C700 580 860 580 860 660L860 870Z"),
  region(round(780, 680, 40)),
  region(round(832, 780, 13)),
  region(box(664, 866, 232, 36)),
  ...[516, 600, 684, 876, 960, 1_044].map((x) => region(round(x, 880, 50, 44))),
  region("M1290 900L1300 700L1352 700L1364 900Z"),
  region("M1326 360C1420 360 1470 440 1444 510C1510 560 1490 690 1390 700L1270 700C1160 690 1140 570 1206 510C1180 430 1230 360 1326 360Z"),
  region(round(1_270, 500, 28)),
  region(round(1_380, 470, 28)),
  region(round(1_330, 600, 28)),
  region(round(1_230, 630, 28)),
  region(round(1_420, 620, 28)),
  ...petals(230, 830, 36).map(region),
  region(round(230, 830, 20)),
  line("M230 876L230 940M330 830L330 940"),
  ...petals(330, 784, 36).map(region),
  region(round(330, 784, 20)),
];

/** @type {Part[]} */
export const tree = [
  SKY,
  ...sun(210, 200, 96),
  region("M0 830C400 780 1200 780 1600 830L1600 1000L0 1000Z"),
  region("M700 880C730 760 730 660 700 540L900 540C870 660 870 760 910 880C960 900 980 920 990 930L610 930C620 920 650 900 700 880Z"),
  region(round(800, 740, 40, 54)),
  region(round(800, 752, 22, 30)),
  region("M560 620C430 660 310 570 350 450C250 380 300 230 430 240C440 120 600 60 690 130C760 40 920 50 960 140C1080 90 1190 170 1180 280C1300 300 1330 440 1240 500C1260 610 1130 670 1030 610C960 670 860 660 800 610C730 670 620 670 560 620Z"),
  ...[[480, 380], [620, 250], [780, 370], [960, 250], [1_090, 400], [640, 500], [920, 520]].flatMap(([x, y]) => [
    region(round(x, y, 52, 50)),
    line(`M${x} ${y - 46}C${x} ${y - 66} ${x + 8} ${y - 76} ${x + 16} ${y - 84}`),
    region(`M${x + 6} ${y - 60}C${x + 20} ${y - 96} ${x + 60} ${y - 96} ${x + 66} ${y - 90}C${x + 60} ${y - 60} ${x + 30} ${y - 48} ${x + 6} ${y - 60}Z`),
  ]),
  region("M1180 720L1460 720L1430 900C1426 920 1214 920 1210 900Z"),
  region("M1170 690L1470 690L1470 730L1170 730Z"),
  line("M1192 780L1448 780M1202 840L1438 840M1270 730L1276 912M1370 730L1364 912"),
  region("M1196 690C1190 630 1290 620 1296 690Z"),
  region("M1286 690C1290 610 1390 620 1384 690Z"),
  region("M1376 690C1386 630 1456 640 1450 690Z"),
  region(round(300, 860, 56, 52)),
  region(round(420, 906, 56, 52)),
  line("M300 812C304 796 310 790 320 782M420 858C424 842 430 836 440 828"),
];

/** @type {Part[]} */
export const christmas = [
  SKY,
  region("M800 60L868 386L1160 226L1000 520L1324 588L1000 656L1160 950L868 790L800 990L732 790L440 950L600 656L276 588L600 520L440 226L732 386Z"),
  ...facets(),
  region(round(800, 588, 130)),
  region(star(800, 588, 118, 6, 0.56)),
  region(round(800, 588, 44)),
  region(star(190, 250, 110, 5, 0.46)),
  region(star(1_410, 250, 110, 5, 0.46)),
  region(star(170, 840, 90, 5, 0.46)),
  region(star(1_430, 840, 90, 5, 0.46)),
  region(star(470, 90, 56, 5, 0.46)),
  region(star(1_130, 90, 56, 5, 0.46)),
  region(round(110, 560, 34)),
  region(round(1_490, 560, 34)),
];

/** Half of each ray of the large star is a field of its own. @returns {Part[]} */
function facets() {
  const tips = [[800, 60], [1_160, 226], [1_324, 588], [1_160, 950], [800, 990], [440, 950], [276, 588], [440, 226]];
  const dents = [[868, 386], [1_000, 520], [1_000, 656], [868, 790], [732, 790], [600, 656], [600, 520], [732, 386]];
  return tips.map(([x, y], at) => region(`M800 588L${x} ${y}L${dents[at][0]} ${dents[at][1]}Z`));
}

const BEAR_ARM = "M560 620C470 600 400 660 396 760C394 820 460 840 500 800C540 760 570 740 590 720Z";
const BEAR_FOOT = round(620, 880, 120, 80, -12);

/** @type {Part[]} */
export const bear = [
  SKY,
  region("M0 900C400 850 1200 850 1600 900L1600 1000L0 1000Z"),
  region(round(590, 190, 96)),
  region(round(1_010, 190, 96)),
  region(round(590, 190, 54)),
  region(round(1_010, 190, 54)),
  region(BEAR_ARM),
  region(mirrored(BEAR_ARM)),
  region("M800 520C980 520 1060 660 1060 760C1060 880 940 930 800 930C660 930 540 880 540 760C540 660 620 520 800 520Z"),
  region(round(800, 740, 150, 140)),
  region(BEAR_FOOT),
  region(mirrored(BEAR_FOOT)),
  region(round(604, 890, 62, 42, -12)),
  region(round(996, 890, 62, 42, 12)),
  region("M800 110C990 110 1090 230 1090 350C1090 490 960 570 800 570C640 570 510 490 510 350C510 230 610 110 800 110Z"),
  region(round(800, 430, 140, 106)),
  region("M746 380C780 364 820 364 854 380C862 412 826 436 800 440C774 436 738 412 746 380Z"),
  line("M800 440L800 480M740 480C760 506 790 506 800 480M860 480C840 506 810 506 800 480"),
  ink(round(680, 320, 26, 32)),
  ink(round(920, 320, 26, 32)),
  shine(round(689, 307, 9)),
  shine(round(929, 307, 9)),
  region(round(600, 410, 48, 34)),
  region(round(1_000, 410, 48, 34)),
  region("M800 590C760 540 660 530 640 570C630 610 660 660 690 660C730 656 770 630 800 610Z"),
  region(mirrored("M800 590C760 540 660 530 640 570C630 610 660 660 690 660C730 656 770 630 800 610Z")),
  region(round(800, 602, 34)),
  region("M1180 560L1440 560L1440 860C1440 890 1180 890 1180 860Z"),
  region("M1180 560C1190 500 1230 470 1310 470C1390 470 1430 500 1440 560C1440 640 1180 640 1180 560Z"),
  region("M1226 700L1394 700L1394 810C1394 830 1226 830 1226 810Z"),
  region(round(1_310, 620, 24)),
  line("M1260 474C1260 420 1360 420 1360 474"),
  region("M300 620C300 540 420 540 420 620C420 680 372 700 360 720C348 700 300 680 300 620Z"),
  region("M180 440C180 350 310 350 310 440C310 510 260 530 245 552C230 530 180 510 180 440Z"),
  line("M360 720C350 780 380 820 420 800M245 552C250 660 300 760 420 800"),
];
