package io.github.gongkai.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.gongkai.diagnostic.RuleInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;

/** Every rule of the generator, found as constants in its classes. */
public final class RuleCatalog {

    private RuleCatalog() {}

    /** All rules by id. */
    public static Map<String, RuleInfo> read() throws IllegalAccessException {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.gongkai");
        Map<String, RuleInfo> rules = new TreeMap<>();
        for (JavaClass type : classes) {
            for (Field field : type.reflect().getDeclaredFields()) {
                if (field.getType() == RuleInfo.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    RuleInfo rule = (RuleInfo) field.get(null);
                    rules.put(rule.id(), rule);
                }
            }
        }
        return rules;
    }
}
