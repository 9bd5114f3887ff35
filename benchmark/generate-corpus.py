#!/usr/bin/env python3
"""Writes a made-up corpus of local regulations, the same bytes for the same arguments on every machine.

    generate-corpus.py OUTPUT [--documents 1000] [--seed 20260101]

Places, bodies, titles and sentences are invented. The form is that of the documents column: front matter, chapters,
articles 第N条, items （一）, citations 《…》 of other generated titles, and a last article with the effective date.
"""

import argparse
import datetime
import random
import shutil
from pathlib import Path

PLACES = [
    ("yunxi", "云汐市"), ("anlan", "安澜市"), ("qinghe", "青禾市"), ("songlin", "松霖市"), ("hengyue", "恒樾市"),
    ("luming", "麓鸣市"), ("zhaoxi", "朝熹市"), ("beiyu", "北屿市"), ("nanting", "南汀市"), ("jinghu", "镜湖州"),
    ("tonggu", "桐谷市"), ("cangling", "苍翎市"),
]
SUBJECTS = [
    "城市绿化", "生活垃圾分类", "饮用水水源", "历史建筑", "城市供热", "公共停车", "电梯安全", "养老服务", "学前教育", "社区矫正",
    "湿地", "物业服务", "燃气", "农产品质量", "志愿服务", "全民健身", "档案", "地名", "节约用水", "道路照明",
    "古树名木", "河道", "数据资源", "文明行为", "无障碍设施", "公共图书馆", "农村公路", "粮食储备", "种子", "动物防疫",
    "气象设施", "防震减灾", "烟花爆竹", "户外广告", "建筑节能", "海绵设施", "轨道运营", "出租客运", "旅游市场", "餐饮油烟",
    "土壤", "噪声", "扬尘", "森林防火", "水土", "职业培训", "劳动保障", "慈善捐赠", "献血", "院前急救",
]
ASPECTS = ["管理", "保护", "促进", "监督", "防治", "建设与管理", "安全管理", "服务保障"]
FORMS = ["条例", "若干规定", "实施办法"]

BODIES = [
    "住房和城乡建设", "生态环境", "自然资源", "交通运输", "农业农村", "水行政", "文化和旅游", "卫生健康", "民政", "教育",
    "应急管理", "市场监督管理", "公安", "财政", "发展和改革", "人力资源和社会保障", "城市管理", "林业和草原", "数据管理", "体育",
]
THINGS = [
    "设施", "场所", "档案资料", "专项规划", "年度计划", "养护标准", "监测数据", "应急预案", "服务合同", "收费标准", "保护名录", "技术规范",
    "巡查记录", "信用信息", "公示内容", "建设用地", "管网图纸", "处置方案", "安全责任书", "考核结果", "投诉渠道", "设备台账", "操作规程",
    "防护距离", "宣传资料", "补贴资金", "验收报告", "标识标牌", "运营单位", "志愿队伍",
]
DEEDS = [
    "组织编制", "定期核查", "及时更新", "依法公开", "统一登记", "逐级审核", "妥善保管", "协调落实", "开展评估", "动态调整", "分类处置", "如实填报",
    "跟踪督促", "汇总分析", "委托检测", "限期整改", "重点保障", "统筹安排", "共同维护", "全面排查",
]
AIMS = [
    "保障公众知情", "方便群众办事", "改善人居环境", "维护公共安全", "提高服务质量", "防止资源浪费", "促进均衡发展", "明确管理责任",
    "预防事故发生", "保护生态系统", "传承地方文化", "规范市场秩序", "减少重复建设", "降低运行成本", "回应社会关切",
]
SCOPES = [
    "本行政区域内", "城市建成区内", "村庄规划区内", "重点保护范围内", "公共场所内", "工业园区内", "学校和医院周边", "河湖管理范围内",
    "历史街区内", "车站和码头", "居住小区内", "集贸市场内",
]
PERSONS = [
    "建设单位", "施工单位", "产权人", "使用人", "经营者", "物业服务人", "村民委员会", "居民委员会", "行业协会", "管理责任人", "设计单位",
    "检测机构", "投资人", "承租人", "志愿者组织",
]
CHAPTERS = [
    "规划与建设", "职责分工", "日常管理", "服务与保障", "保护措施", "信息公开", "监督检查", "社会参与", "应急处置", "标准与评价", "资金与设施",
    "培育与扶持",
]

# Roads, rivers, projects and villages with coined names of two characters. They give the corpus the many different
# words that a search index meets in real texts; a few dozen stock phrases alone would flatter any indexer.
NAME_CHARACTERS = (
    "安白碧沧苍长朝晨澄川春翠丹道德登迪东鼎方飞丰枫凤福富甘高耕古谷观冠光广桂海涵航禾和荷鹤恒虹鸿湖华怀环晖汇惠霁嘉江锦泾景静居巨君康柯昆"
    "兰岚澜乐黎立丽莲良梁林临灵岭龙鹿绿洛麓满茂梅蒙妙民明沐牧南宁沛平坪屏蒲普栖齐启千前乔桥沁青清晴庆琼秋泉荣融如瑞润森沙杉山善上尚韶深胜"
    "盛石时世书舒水朔思松苏宿泰棠桃腾天田亭通同万汪望威微苇文闻梧西溪熙霞仙贤祥向晓新信星兴杏秀旭轩雅延岩雁阳尧业宜义逸银英迎颖永咏优有渔瑜"
    "羽玉育裕元源远月悦跃云韵泽展章昭哲真正知芷志智中钟舟洲竹驻卓紫宗祖尊"
)
NAMED = [
    "路", "河", "片区", "工程", "水库", "产业园", "村", "街道", "湿地", "泵站", "古桥", "码头", "广场", "学校", "医院", "林场", "灌区", "社区", "变电站", "图书馆",
    "小镇", "隧道", "公园", "市场",
]

# {k} coined name, {b} body, {t} thing, {d} deed, {a} aim, {s} scope, {p} person, {n} number, {c} citation; each place is filled anew.
SENTENCES = [
    "{b}主管部门应当会同{b}主管部门，对{s}的{t}{d}，并将结果向社会公布。",
    "{p}应当自收到通知之日起{n}个工作日内完成{t}的{d}工作，{a}。",
    "{s}的{t}由{p}负责{d}；{p}不明确的，由所在地街道办事处、乡镇人民政府确定。",
    "市、县（区）人民政府应当把{t}纳入国民经济和社会发展规划，安排必要经费，{a}。",
    "鼓励{p}和{p}通过捐赠、认养、提供技术等方式参与{t}的{d}，{a}。",
    "任何单位和个人不得擅自改变{s}的{t}；确需改变的，应当经{b}主管部门同意，并在{n}日内恢复或者补建。",
    "{b}主管部门每{n}个月至少对{t}进行一次抽查，抽查情况记入{p}的{t}。",
    "违反本规定，{p}未对{t}{d}的，由{b}主管部门责令限期改正；逾期不改正的，处五百元以上五千元以下罚款。",
    "{c}对{t}另有规定的，从其规定。",
    "依照{c}应当{d}的{t}，{p}可以向{b}主管部门申请指导，有关部门应当免费提供。",
    "{p}发现{s}的{t}存在隐患的，应当立即采取措施，同时报告{b}主管部门；{b}主管部门应当在{n}小时内到场处理。",
    "{t}的{d}，应当遵循统筹规划、因地制宜、公众参与的原则，{a}、{a}。",
    "{b}主管部门应当建立{t}管理平台，与{b}、{b}等主管部门共享{t}，{a}。",
    "新建、改建、扩建项目涉及{t}的，{p}应当在开工前{n}日将方案报{b}主管部门备案。",
    "对在{t}{d}工作中作出显著成绩的{p}，按照有关规定给予表扬。",
    "公众对{t}有异议的，可以向{b}主管部门提出，受理部门应当在{n}日内答复并说明理由。",
    "{s}设置{t}，应当符合{b}主管部门公布的{t}，不得影响通行、采光和消防。",
    "{b}主管部门及其工作人员在{t}{d}中不履行职责的，由有权机关责令改正，对负有责任的人员依法处理。",
    "{p}应当保存{t}不少于{n}年，并按照{b}主管部门的要求如实提供。",
    "{k}、{k}、{k}的{t}由{b}主管部门{d}，具体办法由{k}管理机构制定。",
    "{k}至{k}一线的{t}，按照{k}的标准{d}，{a}。",
    "{b}主管部门应当将{k}、{k}列入首批{t}，并自公布之日起{n}日内完成{d}。",
    "{p}利用{k}开展经营活动的，应当与{k}管理机构约定{t}的{d}方式，{a}。",
    "举办大型活动可能影响{s}的{t}的，主办方应当与{p}协商，提前{n}日告知周边居民，{a}。",
]
LEADS = [
    "{p}在{s}应当遵守下列规定：", "{b}主管部门履行下列职责：", "{s}禁止下列行为：", "有下列情形之一的，{p}应当对{t}{d}：",
    "{t}应当包括下列内容：",
]
ITEMS = [
    "{d}{t}", "会同{b}主管部门{d}{t}", "向{p}公布{t}", "在{s}设置{t}", "按照{n}日一次的要求{d}{t}", "接受{p}对{t}的监督", "损坏、占用{s}的{t}",
    "未经同意移动{t}", "{k}、{k}的{t}", "向{k}派驻{p}", "其他与{t}有关的事项",
]

# Lengths of the texts in characters, evenly likely: many short ones and a few long ones, as with real regulations.
LENGTHS = [400, 1200, 1800, 2300, 2800, 3200, 3600, 4000, 4400, 4800, 5200, 5700, 6200, 6800, 7500, 8300, 9300, 10800, 13500, 19000]

DIGITS = "零一二三四五六七八九"


class Writer:
    """Draws from random() only: the one method whose sequence Python promises not to change between versions."""

    def __init__(self, seed):
        self.random = random.Random(seed).random

    def below(self, limit):
        return int(self.random() * limit)

    def pick(self, choices):
        return choices[self.below(len(choices))]

    def name(self):
        return self.pick(NAME_CHARACTERS) + self.pick(NAME_CHARACTERS) + self.pick(NAMED)

    def fill(self, pattern, titles):
        sources = {
            "b": lambda: self.pick(BODIES), "t": lambda: self.pick(THINGS), "d": lambda: self.pick(DEEDS),
            "a": lambda: self.pick(AIMS), "s": lambda: self.pick(SCOPES), "p": lambda: self.pick(PERSONS),
            "k": self.name, "n": lambda: chinese(2 + self.below(28)), "c": lambda: f"《{self.pick(titles)}》",
        }
        parts = pattern.split("{")
        return parts[0] + "".join(sources[part[0]]() + part[2:] for part in parts[1:])


def chinese(number):
    """1 to 999 in Chinese numerals, as articles and chapters are counted."""
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    text = ""
    if hundreds:
        text += DIGITS[hundreds] + "百"
        if not tens and ones:
            text += "零"
    if tens:
        text += ("" if tens == 1 and not hundreds else DIGITS[tens]) + "十"
    if ones:
        text += DIGITS[ones]
    return text


def titles(count):
    """Titles in a mixed order that does not depend on the seed; numbered parts once the combinations are used up."""
    combinations = len(PLACES) * len(SUBJECTS) * len(ASPECTS) * len(FORMS)
    result = []
    for index in range(count):
        # 7919 is a prime that does not divide the number of combinations: every one comes up once before any repeats.
        mixed = index * 7919 % combinations
        place, mixed = PLACES[mixed % len(PLACES)], mixed // len(PLACES)
        subject, mixed = SUBJECTS[mixed % len(SUBJECTS)], mixed // len(SUBJECTS)
        aspect, form = ASPECTS[mixed % len(ASPECTS)], FORMS[mixed // len(ASPECTS)]
        round_number = index // combinations
        suffix = f"（第{chinese(round_number + 1)}部分）" if round_number else ""
        result.append((place, f"{place[1]}{subject}{aspect}{form}{suffix}"))
    return result


def day(date):
    return f"{date.year}年{date.month}月{date.day}日"


def text_of(writer, title, names, effective):
    length = writer.pick(LENGTHS) * (85 + writer.below(31)) // 100
    with_chapters = length > 1500
    lines, written, article, chapter = [], 0, 0, 0

    def add(line):
        nonlocal written
        lines.append(line)
        written += len(line)

    def open_chapter(name):
        nonlocal chapter
        chapter += 1
        add(f"## 第{chinese(chapter)}章　{name}")

    if with_chapters:
        open_chapter("总则")
    article += 1
    add(f"第{chinese(article)}条 " + writer.fill("为了{a}，{a}，根据{c}等有关规定，结合本地实际，制定本规定。", names))
    names_left = list(CHAPTERS)
    per_chapter = max(4, length // 900)
    since = 1
    while written < length and article < 900:
        if with_chapters and since >= per_chapter and names_left:
            open_chapter(names_left.pop(writer.below(len(names_left))))
            since = 0
        article += 1
        since += 1
        if writer.below(4) == 0:
            add(f"第{chinese(article)}条 " + writer.fill(writer.pick(LEADS), names))
            count = 3 + writer.below(5)
            for item in range(1, count + 1):
                end = "。" if item == count else "；"
                add(f"（{chinese(item)}）" + writer.fill(writer.pick(ITEMS), names) + end)
        else:
            add(f"第{chinese(article)}条 " + "".join(writer.fill(writer.pick(SENTENCES), names) for _ in range(1 + writer.below(3))))
            for _ in range(writer.below(3)):
                add(writer.fill(writer.pick(SENTENCES), names))
    if with_chapters:
        open_chapter("附则")
    add(f"第{chinese(article + 1)}条 本规定自{day(effective)}起施行。")
    return "\n\n".join(lines) + "\n"


def document(writer, place, title, names):
    issued = datetime.date(1994, 1, 10) + datetime.timedelta(days=writer.below(365 * 31))
    published = issued + datetime.timedelta(days=writer.below(8))
    effective = published + datetime.timedelta(days=30 + writer.below(90))
    council = f"{place[1]}人民代表大会" + ("" if writer.below(12) == 0 else "常务委员会")
    term, session = chinese(8 + writer.below(8)), chinese(1 + writer.below(40))
    history = [(issued, f"{place[1]}第{term}届人民代表大会常务委员会第{session}次会议通过")]
    for revision in range(writer.below(3)):
        earlier = history[0][0] - datetime.timedelta(days=400 + writer.below(1500))
        history.insert(0, (earlier, f"{place[1]}人民代表大会常务委员会第{chinese(1 + writer.below(40))}次会议审议"))
    head = [
        "---",
        f'title: "{title}"',
        "kind: 地方性法规",
        f'issuer: "{council}"',
        f"dateIssued: {issued}",
        f"datePublished: {published}",
        f"dateEffective: {effective}",
        "validity: in-force",
        "disclosure: proactive",
        f"region: {place[1]}",
        "history:",
        *(f'  - {{ date: {date}, event: "{event}" }}' for date, event in history),
        "---",
    ]
    return "\n".join(head) + "\n" + text_of(writer, title, names, effective)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("output", type=Path, help="folder to write; emptied first if this script wrote it")
    arguments.add_argument("--documents", type=int, default=1000)
    arguments.add_argument("--seed", type=int, default=20260101)
    options = arguments.parse_args()
    if options.documents < 1:
        arguments.error("--documents must be at least 1")

    mark = options.output / ".generated-corpus"
    if options.output.exists():
        if any(options.output.iterdir()) and not mark.exists():
            arguments.error(f"{options.output} is not empty and was not written by this script")
        shutil.rmtree(options.output)
    options.output.mkdir(parents=True)
    mark.touch()

    writer = Writer(options.seed)
    planned = titles(options.documents)
    names = [title for _, title in planned]
    numbers = {}
    for place, title in planned:
        numbers[place[0]] = numbers.get(place[0], 0) + 1
        path = options.output / place[0] / f"{numbers[place[0]]:04d}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(document(writer, place, title, names).encode("utf-8"))


if __name__ == "__main__":
    main()
