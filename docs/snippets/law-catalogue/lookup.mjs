import { backsError, lookup } from "@fazhi/law";

for (const [title, year] of [
  ["《物权法》", 2020],
  ["《物权法》", 2021],
  ["《中华人民共和国物权法》", 2022],
  ["行政处罚法（2021修订）", 2021],
  ["行政执法监督条例", 2025],
  ["云岫省信访条例", 2023],
]) {
  console.log(year, title, lookup(title, { year }).status);
}

const found = lookup("物权法", { year: 2022 });
if (found.status === "repealed") console.log(found.on.date, found.successors, backsError(found));
