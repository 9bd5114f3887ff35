package io.github.gongkai.search;

import java.util.Random;

/** Texts made up of common words, the same at each run. */
final class Texts {

    private static final String[] WORDS = {
        "县", "镇", "人民政府", "办公室", "政府信息", "公开", "主动公开", "依申请", "道路", "养护", "农村", "水利", "工程", "建设", "资金", "补助", "标准",
        "管理", "办法", "实施", "方案", "通知", "关于", "加强", "推进", "工作", "要点", "任务", "检查", "安全", "生产", "学校", "教育", "卫生", "医疗",
        "保险", "社会", "救助", "残疾人", "老年人", "儿童", "服务", "中心", "审批", "许可", "处罚", "监督", "投诉", "电话", "时间", "地点", "材料", "流程",
        "期限", "收费", "依据", "第一条", "第二条", "PDF", "2024年", "3500元", "二〇二四", "GB", "。", "，", "、", "；", "（一）", "《", "》", " "
    };

    private final Random random;

    Texts(long seed) {
        random = new Random(seed);
    }

    String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    /** A site of notices, as {@code InlineSite} reads it. */
    static String site(int notices) {
        Texts texts = new Texts(7);
        StringBuilder site = new StringBuilder();
        for (int i = 0; i < notices; i++) {
            site.append("-- notices/n%d.md --\n---\ntitle: \"标题%d%s\"\ndatePublished: 2020-01-%02d\n---\n正文%s\n"
                    .formatted(
                            i,
                            i,
                            texts.words(4).replaceAll("[《》\\s]", ""),
                            1 + i % 28,
                            texts.words(60).strip()));
        }
        return site.toString();
    }
}
