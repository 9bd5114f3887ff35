package io.github.gongkai.columns.annual;

/** A column of table 3: who asked. */
enum Applicant {
    PERSON("自然人"),
    BUSINESS("商业企业"),
    RESEARCH("科研机构"),
    CHARITY("社会公益组织"),
    LEGAL("法律服务机构"),
    OTHER("其他"),
    ALL("总计");

    private final String label;

    Applicant(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
