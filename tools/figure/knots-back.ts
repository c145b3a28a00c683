import type { ShapeInKnots } from "./knots.ts";

/** What is seen from behind. */
export const backShapes: readonly ShapeInKnots[] = [
  {
    id: "rotator-cuff",
    name: "Rotator cuff",
    anatomical: "Supraspinatus, infraspinatus, teres minor and major",
    view: "back",
    number: { x: 44, y: 132 },
    grow: 12,
    half: [
      { d: "29,148! 46,140 62,126! 72,134! 58,147 38,155 Z" },
      { d: "24,120! 44,110 60,108 74,118! 62,129 47,140 30,149! 27,134 Z" },
      {
        d: "30,129 48,124 62,119 | 32,137 48,130 64,121 | 36,143 50,135 65,122 | 37,150 52,143 64,132",
        layer: "fibers",
      },
    ],
  },
  {
    id: "mid-back",
    name: "Between the shoulder blades",
    anatomical: "Middle and lower trapezius, rhomboids",
    view: "back",
    number: { x: -27, y: 111 },
    hit: "0,96! 14,103! 32,106! 66,107! 46,114! 37,116! 37,130! 29,150! 14,152! 1,186! 0,186! Z",
    half: [
      { d: "24,120! 27,134 30,149! 24,152 14,151! 18,136 Z" },
      { d: "0,96! 14,103 32,106 50,107 66,107! 62,111 46,114 26,120! 22,134 16,150 8,171 1,186! 0,186! Z" },
      {
        d: "12,107 36,110 58,109 | 13,114 22,115 40,113 | 12,134 17,129 23,122 | 6,160 12,144 20,128",
        layer: "fibers",
      },
    ],
  },
  {
    id: "neck-back",
    name: "Back of the neck",
    anatomical: "Suboccipitals, upper trapezius, levator scapulae",
    view: "back",
    fine: true,
    number: { x: 0, y: 72 },
    half: [
      { d: "5,47.5! 12,49 18.5,54! 17.5,64 16.5,74 17,84! 11,76 8,64 Z" },
      { d: "0,47! 5,47.5! 8.5,64 12,76 19,88.5 32,97 49,101 64,105! 67,107! 50,107 32,106 14,103 0,96! Z" },
      { d: "3,54 4,74 8,97 | 9,82 14,93 24,103 | 15,87 28,98 46,105", layer: "fibers" },
      { d: "11,60 14,84 25,112", layer: "deep" },
    ],
    also: { view: "front", half: [{ d: "20,85! 24,92.5 34,98 49,101.5 64,105! 48,106 36,105 27,104! 25,98 22,91 Z" }] },
  },
  {
    id: "triceps",
    name: "Back of the upper arm",
    anatomical: "Triceps brachii",
    view: "back",
    number: { x: 79, y: 178 },
    grow: 4,
    half: [
      { d: "62,148! 64,140 68,134! 84,136! 88,156 92,178 96,198 99,211! 88,218! 80,210 74,197 69,180 63,162 Z" },
      { d: "70,148 79,174 88,208 | 80,160 86,178 92,198 | 66,154 71,176 79,196", layer: "fibers" },
    ],
  },
  {
    id: "elbow",
    name: "Elbow",
    anatomical: "Olecranon, epicondyles",
    view: "back",
    fine: true,
    number: { x: 121, y: 206, to: { x: 94, y: 219 } },
    grow: 5,
    half: [
      { d: "80,210! 86,212 92,210 97,205! 101.5,215 102,224! 97,230 90,233 81.5,229! 79,219 Z" },
      { d: "86,214 86,224 89.5,228 93,223 93,213", layer: "fibers" },
    ],
  },
  {
    id: "forearm-back",
    name: "Back of the forearm",
    anatomical: "Wrist and finger extensors",
    view: "back",
    fine: true,
    number: { x: 102, y: 254 },
    grow: 4,
    half: [
      { d: "80,220! 92,222! 100,256 104,278 108,297! 98,297! 94,281 87,262 82.5,246 Z" },
      { d: "100,214! 105.5,234 108.5,250 110.5,265 112.5,283 114,297! 104.5,297! 102,276 97.5,256 90,233! 90,220! Z" },
      { d: "97,236 104,262 108,294 | 102,231 107,260 111,294 | 86,240 93,264 100,292", layer: "fibers" },
    ],
  },
  {
    id: "hamstrings",
    name: "Back of the thigh",
    anatomical: "Biceps femoris, semitendinosus, semimembranosus",
    view: "back",
    number: { x: 34, y: 356 },
    half: [
      { d: "8,316! 20,310 34,310! 34,345 32,372 28,400 20,424! 16.5,424! 16,410 14,392 11,368 8,340 Z" },
      { d: "31,310! 50,310 60,318! 60,332 57,354 53,376 48.5,400 46.5,414 45.5,424! 42,424! 38,404 34,384 31,352 Z" },
      {
        d: "14,330 19,366 19,412 | 23,328 25,364 21,404 | 40,328 43,368 43,414 | 49,328 49,360 44,396",
        layer: "fibers",
      },
    ],
  },
  {
    id: "calf",
    name: "Calf",
    anatomical: "Gastrocnemius, soleus",
    view: "back",
    fine: true,
    number: { x: 40, y: 456 },
    half: [
      { d: "16,478! 19.5,502 22.5,522 26,542! 29,526 27,504 22,488! Z" },
      { d: "48,478! 45,502 41.5,524 37,544! 34,526 36,504 40,484! Z" },
      { d: "19,417! 25,413 31,424! 33,448 32,478 27,496 21,496 17,482 14.5,464 14.5,447 17,432 Z" },
      { d: "31,424! 37,413 44,417! 48,432 49.5,452 48,472 43,488 37,489 33,478 31,450 Z" },
      {
        d: "22,424 19,456 23,488 | 27,424 26,456 27,488 | 41,424 45,452 41,482 | 35,424 37,454 37,482",
        layer: "fibers",
      },
    ],
    also: {
      view: "front",
      half: [
        { d: "17,434! 14.5,446 14.5,460 17,480 21,504 23,528! 26,508 25,482 21,454 Z" },
        { d: "18,446 19,470 23,500", layer: "fibers" },
      ],
    },
  },
  {
    id: "achilles",
    name: "Achilles tendon",
    anatomical: "Tendo calcaneus",
    view: "back",
    fine: true,
    number: { x: 62, y: 548, to: { x: 33, y: 548 } },
    grow: 12,
    half: [
      {
        d: "22,484! 40,484! 38,504 35.5,526 34.5,546 36,562 37,576! 31.5,581 26,576! 27,562 28.5,546 27.5,526 25,504 Z",
      },
      { d: "31.5,500 31.5,530 31.5,572", layer: "fibers" },
    ],
  },
];
