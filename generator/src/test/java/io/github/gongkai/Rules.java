package io.github.gongkai;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.gongkai.diagnostic.RuleInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;

/** The rules of the product as its code has them: every constant, wherever it stands. */
final class Rules {

    /**
     * A rule and where it lives.
     *
     * @param room package of its constant, below {@code io.github.gongkai}
     */
    record Placed(RuleInfo rule, String room) {}

    private Rules() {}

    /** By id. */
    static Map<String, Placed> all() throws IllegalAccessException {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.gongkai");
        Map<String, Placed> rules = new TreeMap<>();
        for (JavaClass type : classes) {
            for (Field field : type.reflect().getDeclaredFields()) {
                if (field.getType() == RuleInfo.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    RuleInfo rule = (RuleInfo) field.get(null);
                    rules.put(rule.id(), new Placed(rule, type.getPackageName().split("\\.")[3]));
                }
            }
        }
        return rules;
    }
}
