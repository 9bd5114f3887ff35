package io.github.gongkai.ruleset;

import io.github.gongkai.diagnostic.RuleInfo;
import io.github.gongkai.diagnostic.Text;

/** What must hold of the settings of rules themselves. */
final class RulesetRules {

    static final RuleInfo UNKNOWN_RULE = RuleInfo.error(
                    "ruleset.unknown-rule", "设置、例外中写的规则都存在", "the rules that settings and exceptions name exist")
            .asEssential();
    static final RuleInfo UNKNOWN_THRESHOLD = RuleInfo.error(
                    "ruleset.unknown-threshold", "设置的界限是该规则具有的", "a threshold that is set belongs to its rule")
            .asEssential();
    static final RuleInfo NUMBER = RuleInfo.error(
                    "ruleset.number", "规则的界限是允许范围内的整数", "a threshold is a whole number within its range")
            .asEssential();
    static final RuleInfo SAFEGUARD = RuleInfo.error(
                    "ruleset.safeguard", "保护性规则不停用、不放宽", "safeguards are not switched off or eased")
            .asEssential();
    static final RuleInfo TWICE =
            RuleInfo.error("ruleset.twice", "一条规则只设置一次", "a rule is set once").asEssential();

    static final RuleInfo REFUSED = RuleInfo.error(
                    "exception.refused", "例外只用于允许例外的规则，并且理由完整", "exceptions are for rules that allow them, and say all")
            .asEssential();
    static final RuleInfo TERM = RuleInfo.error(
                    "exception.term", "例外的期限不超过规定天数", "an exception ends within the days allowed")
            .with(new RuleInfo.Threshold("days", 365, new Text("例外最长天数", "days an exception may last at most")));
    static final RuleInfo LAPSED = RuleInfo.warning("exception.lapsed", "例外没有过期", "exceptions have not lapsed");
    static final RuleInfo UNUSED =
            RuleInfo.warning("exception.unused", "每项例外都对应一处问题", "every exception is for something that is found");

    static final RuleInfo NOT_RECORDABLE = RuleInfo.error(
                    "baseline.safeguard", "基线不记录保护性规则的问题", "a baseline holds no findings of safeguards")
            .asEssential();
    static final RuleInfo STALE =
            RuleInfo.note("baseline.stale", "基线中已经改好的问题已经划去", "what is mended is no longer in the baseline");

    private RulesetRules() {}
}
