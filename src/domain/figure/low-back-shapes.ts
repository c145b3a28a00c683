import type { FigureShape } from "./figure.ts";

/** The muscles of the low back, drawn by hand in whole units: the figure of a clinic that treats no others. */
export const lowBackShapes: readonly FigureShape[] = [
  {
    id: "lats",
    name: "Side of the back",
    anatomical: "Latissimus dorsi",
    view: "back",
    half: [
      {
        d: "M7 145q10-6 22-4 20-2 34-17 5 2 3 9-7 10-9 20-1 14-3 25-6 18-7 35 0 9-3 15-2 3-5 4-16-20-32-62Z",
      },
      {
        d: "M63 130c-15 15-37 19-54 23m51-15c-10 15-30 23-48 32m45-20c-9 19-25 28-42 37m40-21q-11 25-32 42m27-20q-8 23-20 34",
        layer: "fibers",
      },
    ],
    number: { x: -44, y: 178 },
    lens: "-75 76 150 230",
    scene: "-186 102 256 144",
    head: "-122 92 244 186",
  },
  {
    id: "ql",
    name: "Back of the waist",
    anatomical: "Quadratus lumborum",
    view: "back",
    deep: true,
    half: [{ d: "M14 190q9 2 16 6 5 17 11 34-12 3-21 15 0-32-6-55Z" }],
    number: { x: 32, y: 218 },
    lens: "-75 110 150 230",
    scene: "-150 160 192 108",
    head: "-122 128 244 186",
  },
  {
    id: "erectors",
    name: "Along the low spine",
    anatomical: "Lumbar erectors: longissimus, iliocostalis",
    view: "back",
    half: [
      {
        d: "M5 267q-1-32 0-77 0-38 .5-74 1.5-6 3.5 0 2 22 4.5 46 4.5 20 7 41 .5 23-4.5 42-5 18-11 22Z",
      },
      { d: "M8 150c1 40 0 80-1 108m5-92q4 44-1 82", layer: "fibers" },
    ],
    number: { x: -12, y: 208 },
    lens: "-75 90 150 230",
    scene: "-160 130 224 126",
    head: "-122 110 244 186",
  },
  {
    id: "fascia",
    name: "Small of the back",
    anatomical: "Thoracolumbar fascia",
    view: "back",
    look: "sheet",
    half: [
      { d: "m-.1 164 3.1 7c11 25 27 49 36 61q-15 5-21 18-7 20-18.1 35" },
      {
        d: "M0 183q14 27 29 53M0 205q10 19 21 39M0 228q7 13 15 28m-15-4q5 8 9 16m-2-88q-3 10-7 16m13-6q-6 16-13 27m20-14q-10 18-20 35m29-20q-15 17-29 42",
        layer: "seam",
      },
    ],
    hit: "M0 236h22l2 9-10 25-14 20Z",
    number: { x: 0, y: 262 },
    lens: "-75 128 150 230",
    scene: "-168 158 224 126",
    head: "-122 140 244 186",
  },
  {
    id: "thoracic",
    name: "Middle of the spine",
    anatomical: "Thoracic vertebrae T1 to T12, rib joints",
    view: "back",
    look: "line",
    axis: { d: "M0 93v89", layer: "bones" },
    half: [
      {
        d: "M4 95q10-4 16 5m-16 3q10-4 15 4m-15 4q9-3 15 4m-15 4q9-3 15 4m-15 4q9-3 17 4m-17 4q11-3 19 4",
        layer: "fibers",
      },
    ],
    hit: "M0 93h12v93H0Z",
    number: { x: 0, y: 151 },
    lens: "-75 48 150 230",
    scene: "-156 76 224 126",
    head: "-122 56 244 186",
  },
  {
    id: "glutes",
    name: "Buttock and outer hip",
    anatomical: "Gluteus maximus and medius, piriformis",
    view: "back",
    half: [
      {
        d: "M24 246q12-14 27-8 9 13 10 32-2 8-5 3-13-19-32-27Zm-5 5q26 3 39 27 5 16 0 38-3 8-8 3-7-8-21-6-19 1-25-14-2-8 1-15 7-14 14-33Z",
      },
      {
        d: "M17 258q26 8 42 36m-46-26q26 11 42 45M9 277q20 13 33 35M6 287q12 10 20 25m5-70q15 7 25 25m-16-29q13 12 18 29m-9-27q7 12 10 24",
        layer: "fibers",
      },
      { d: "M11 258q25-1 44 12 2 4-3 5-22-3-45 2Z", layer: "deep" },
    ],
    number: { x: 34, y: 304 },
    lens: "-75 140 150 230",
    scene: "-168 208 224 126",
    head: "-122 162 244 186",
  },
  {
    id: "psoas",
    name: "Front of the hip, deep",
    anatomical: "Iliopsoas: two deep hip flexors",
    view: "front",
    inset: "hips",
    half: [
      { d: "M17 240c6-12 23-16 29-6q3 15-5 39-4 10-12-5-8-13-12-28Z" },
      { d: "M29 233q4 20 9 39m-2-41q4 19 4 37m2-35q2 16 0 29", layer: "fibers" },
      {
        d: "M7 177q9 15 16 47c4 20 13 34 17 52q0 10-4 16-4-6-10-18c-6-12-13-20-15-31q-3-28-4-66Z",
      },
      {
        d: "M9 188q4 35 15 66 8 18 12 32m-24-92q7 30 16 56 7 15 10 30",
        layer: "fibers",
      },
    ],
    number: { x: 36, y: 243 },
    lens: "-68 146 136 208",
    scene: "-164 172 224 126",
    head: "-122 152 244 186",
  },
];
