package io.github.gongkai.rules.health;

import java.util.regex.Pattern;

/** What a title promises to be. */
enum TitleGenre {
    /** Something official: it ends in the name of a genre or says what it is about with 关于. */
    OFFICIAL,
    /** An explanation of something official. */
    INTERPRETATION,
    /** A report of something that happened. */
    NEWS,
    /** Anything else. */
    OTHER;

    private static final Pattern ENDS_OFFICIAL =
            Pattern.compile("(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|办法|规定|细则|条例|规则|方案|计划|规划|纲要|预案|要点|清单"
                    + "|目录|名单|标准|规范|指南|制度|公示|启事|章程|准则|措施|答复|声明|须知|说明|公约|倡议书|安排|通则|法|议程|程序|流程|一览表|结果)"
                    + "(?:[》”]|[（(][^）)]*[）)]|的?(?:全文|文本|草案))*$");
    private static final Pattern BEGINS = Pattern.compile("^(?:一图读懂|图解|动漫|(?:视频|音频|专家|文字)解读)");

    private static final Pattern EXPLAINS =
            Pattern.compile("[》”）)](?:的)?(?:政策|文字|图文|专家|媒体|视频|音频|动漫|问答)?(?:解读|图解|问答)|政策(?:解读|问答|解析)(?:[（(：:]|$)");
    private static final Pattern HAPPENED = Pattern.compile(
            "召开|举行|举办.{0,20}(?:活动|比赛|培训班|讲座)|出席|走访|慰问|调研|莅临|考察(?:我|指导)|督导检查|传达学习|看望|揭牌|开班|圆满|顺利(?:举|召|完|通)"
                    + "|隆重|深入.{1,16}(?:检查|指导|宣讲)|主持召开|接见|会见");

    static TitleGenre of(String title) {
        String plain = title.strip();
        if (BEGINS.matcher(plain).find()) {
            return INTERPRETATION;
        }
        if (ENDS_OFFICIAL.matcher(plain).find()) {
            return OFFICIAL;
        }
        if (EXPLAINS.matcher(plain).find()) {
            return INTERPRETATION;
        }
        if (plain.contains("关于")) {
            return OFFICIAL;
        }
        return HAPPENED.matcher(plain).find() ? NEWS : OTHER;
    }
}
