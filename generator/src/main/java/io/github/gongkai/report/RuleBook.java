package io.github.gongkai.report;

import io.github.gongkai.diagnostic.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is known of rules.
 *
 * @param rules every rule that looked at the site, by id
 * @param page the page about a rule in Markdown, by id; rules of plug-ins have none
 * @param onPages whether a rule, by id, looks at finished pages, so that it finds nothing where none are made
 */
public record RuleBook(List<RuleInfo> rules, Function<String, Optional<String>> page, Predicate<String> onPages) {}
