// What people type, and the thing they mean: it comes first.
import { beforeAll, describe, expect, it } from "vitest";
import { search } from "../../src/services/search/search.js";
import { liveDatabase } from "../support/database.js";
import { SAMPLE_TIMEOUT_MS, loadSample } from "../support/sample.js";

const live = liveDatabase();
beforeAll(() => loadSample(live), SAMPLE_TIMEOUT_MS);

type Table = readonly (readonly [text: string, id: string])[];

/** As the sources or the reference print it, or a part of that. */
const AS_PRINTED: Table = [
  ["王秦", "person:wang-qin"],
  ["Wang Qin", "person:wang-qin"],
  ["SPbPU", "institution:spbpu"],
  ["圣彼得堡彼得大帝理工大学", "institution:spbpu"],
  ["St. Polytechnic University", "institution:spbpu"],
  ["Рудской", "person:andrei-rudskoi"],
  ["中德", "event:cn-de-youth-week-2017"],
  ["Israel Jiangsu Innovation", "institution:ijic"],
  ["赵志强", "person:zhao-zhiqiang"],
  ["Ли Кэцян", "person:li-keqiang"],
  ["Политехнический университет Петра Великого", "institution:spbpu"],
  ["МГТУ", "institution:bmstu"],
  ["Томская область", "region:tomsk"],
  ["江苏", "region:jiangsu"],
  ["Nanjing", "region:nanjing"],
  ["谅解备忘录", "agreement:mou-2017-06-07"],
  ["China-Korea Free Trade Agreement", "agreement:cn-kr-fta"],
  ["Меморандум о взаимопонимании", "agreement:mou-2017-06-07"],
  ["一带一路", "programme:bri"],
  ["Один пояс, один путь", "programme:bri"],
  ["16+1", "programme:16plus1"],
  ["智能制造", "field:intelligent-manufacturing"],
  ["electric welding", "field:electric-welding"],
  ["сварка", "field:welding"],
  ["3D printing", "field:3d-printing"],
  ["Десять высокотехнологичных проектов", "offer:bmstu-10"],
  ["Sensor projects", "offer:spbpu-sensors"],
  ["执行院长", "request:jciitri-executive-director"],
  ["江苏-托木斯克", "event:js-tomsk-2017"],
  ["WATEC", "event:watec-2017"],
  ["Международный форум технологического развития", "series:intl-tech-forum"],
  ["郑和杯", "event:zhenghe-cup-2"],
  ["江苏省跨国技术转移大会", "series:js-ttc"],
];

/** Mistyped. */
const MISTYPED: Table = [
  ["Jiangsu Productivty Centre", "institution:jspc"],
  ["St. Petersburg Polytechnical University", "institution:spbpu"],
  ["Yaschuk", "person:stanislav-yashchuk"],
  ["Zhao Zhiquiang", "person:zhao-zhiqiang"],
  ["Рудскои", "person:andrei-rudskoi"],
  ["Sergei Antnoov", "person:sergei-antonov"],
  ["Fraunhoffer", "institution:fraunhofer"],
  ["Hyundai Heavy Industires", "institution:hhi"],
  ["Томский политехничский университет", "institution:tpu"],
  ["Changzou", "region:changzhou"],
  ["Zhanjiagang", "region:zhangjiagang"],
  ["free trade agrement", "agreement:cn-kr-fta"],
  ["Industry Challange Cooperation", "programme:js-uk-icp"],
  ["drip irigation", "field:drip-irrigation"],
  ["робототехинка", "field:robotics"],
  ["плазменая сварка", "field:plasma-welding"],
  ["Fluence membrane filtartion", "offer:fluence-membrane-filtration"],
  ["roadshow of Koraen projects", "event:js-kr-roadshow-2017"],
  ["Zheng He Cup Compettition", "event:zhenghe-cup-2"],
  ["江苏省生产力促近中心", "institution:jspc"],
];

/** In another script than printed, or spelled by another custom. */
const SPELLED: Table = [
  ["吳", "region:xinwu"],
  ["新吳區", "region:xinwu"],
  ["聖彼得堡", "region:spb"],
  ["蘇州", "region:suzhou"],
  ["烏克蘭國家科學院", "institution:nasu"],
  ["趙志強", "person:zhao-zhiqiang"],
  ["韓國現代重工業集團", "institution:hhi"],
  ["智能製造", "field:intelligent-manufacturing"],
  ["傳感器", "field:sensors"],
  ["Wáng Qín", "person:wang-qin"],
  ["Wangqin", "person:wang-qin"],
  ["zhaozhiqiang", "person:zhao-zhiqiang"],
  ["Zhao Zhi Qiang", "person:zhao-zhiqiang"],
  ["li keqiang", "person:li-keqiang"],
  ["nanjing", "region:nanjing"],
  ["wu xi", "region:wuxi"],
  ["keji ribao", "institution:std"],
  ["Rudskoi", "person:andrei-rudskoi"],
  ["Rudskoy", "person:andrei-rudskoi"],
  ["Rudskoj", "person:andrei-rudskoi"],
  ["svarka", "field:welding"],
  ["politekhnicheskii universitet Petra Velikogo", "institution:spbpu"],
  ["Андрей Иванович Рудской", "person:andrei-rudskoi"],
  ["Sergei Petrovich Antonov", "person:sergei-antonov"],
  ["Кузнецов Михаил", "person:mikhail-kuznetsov-bmstu"],
  ["Qin WANG", "person:wang-qin"],
  ["ＳＰｂＰＵ", "institution:spbpu"],
  ["ＫＯＴＲＡ", "institution:kotra"],
];

/** Shortened, or written together, apart or with another sign. */
const SHORTENED: Table = [
  ["JITTC", "institution:jittc"],
  ["JSTD", "institution:jstd"],
  ["jstd", "institution:jstd"],
  ["SPbSPU", "institution:spbpu"],
  ["MOST", "institution:most"],
  ["BRI", "programme:bri"],
  ["CICIP", "institution:cicp"],
  ["НАНУ", "institution:nasu"],
  ["Saint Petersburg", "region:spb"],
  ["St.Petersburg", "region:spb"],
  ["St Petersburg", "region:spb"],
  ["Jiangsu Science & Technology Dept.", "institution:jstd"],
  ["Productivity Center of Jiangsu Province", "institution:jspc"],
  ["the Jiangsu Productivity Centre", "institution:jspc"],
  ["NAASU", "institution:naasu"],
  ["Wujin Hightech Zone", "institution:wujin-htz"],
  ["Bio-pharma Valley", "institution:nj-biopharma-valley"],
  ["radio-electronics Tomsk", "institution:tusur"],
  ["Sino German Dual System Training Center", "institution:dual-training"],
  ["Jiangsu UK Industry Challenge Co-operation Program", "programme:js-uk-icp"],
  ["江苏科技厅", "institution:jstd"],
  ["巴顿研究所", "institution:paton"],
  ["Koo Bonkyung", "person:koo-bonkyung"],
  ["Telaviv", "region:telaviv"],
  ["Hongkong", "region:hongkong"],
];

describe.each([
  ["as printed", AS_PRINTED],
  ["mistyped", MISTYPED],
  ["spelled another way", SPELLED],
  ["shortened, together or apart", SHORTENED],
])("a name %s", (_, table) => {
  it.each(table)("%s means %s", async (text, id) => {
    const [first] = await search(live.run, { text, types: null, first: 1 });
    expect(first?.entity.id).toBe(id);
  });
});
