package io.github.gongkai.diagnostic;

/** The languages messages are written in. */
public enum Language {
    ZH,
    EN
}
