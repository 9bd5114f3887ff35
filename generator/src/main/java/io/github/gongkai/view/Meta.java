package io.github.gongkai.view;

/**
 * One {@code <meta name content>} of the page head, as 政府网站发展指引 (国办发〔2017〕47号) prescribes them.
 */
public record Meta(String name, String content) {}
