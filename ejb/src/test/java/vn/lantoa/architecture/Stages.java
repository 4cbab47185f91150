package vn.lantoa.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The stages in flow order, and the rules that keep the flow one-way. Rules are given for any root, so canaries have one. */
final class Stages {
    static final List<String> FLOW = List.of(
            "kernel",
            "outbox",
            "audit",
            "organisation",
            "service",
            "place",
            "plan",
            "asset",
            "rendition",
            "approval",
            "release",
            "catalogue",
            "distribution",
            "press",
            "embed",
            "sms",
            "bulletin",
            "campaign",
            "coverage",
            "report");

    /** Stages beside each other: none knows another. */
    static final Set<String> CHANNELS = Set.of("press", "embed", "sms", "bulletin");

    private static final String GLUE = "platform";

    private Stages() {}

    static ArchRule onlyLookLeft(String root) {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (var stage : FLOW) layers = layers.optionalLayer(stage).definedBy(root + "." + stage + "..");
        layers = layers.optionalLayer(GLUE).definedBy(root + "." + GLUE + "..");
        layers = layers.whereLayer(FLOW.get(0)).mayNotAccessAnyLayer();
        for (var stage : FLOW.subList(1, FLOW.size()))
            layers = layers.whereLayer(stage).mayOnlyAccessLayers(leftOf(stage));
        return layers.whereLayer(GLUE)
                .mayNotBeAccessedByAnyLayer()
                .because("compile-time arrows point left, events travel right through the outbox: so a stage can be"
                        + " understood, tested and replaced without what comes after it");
    }

    /** Returns the stage of a class. */
    static String of(String root, JavaClass one) {
        var name = one.getPackageName();
        return name.equals(root) ? GLUE : name.substring(root.length() + 1).split("\\.")[0];
    }

    /** Returns whether a stage may use what another one owns. */
    static boolean maySee(String stage, String owner) {
        return stage.equals(owner)
                || stage.equals(GLUE)
                || List.of(leftOf(stage)).contains(owner);
    }

    static ArchRule haveNoCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that need each other are one package, however deep they lie");
    }

    static ArchRule areAllKnown(String root) {
        return ArchRuleDefinition.classes()
                .should(new ArchCondition<JavaClass>("be in a known stage") {
                    @Override
                    public void check(JavaClass one, ConditionEvents events) {
                        var stage = of(root, one);
                        var known = FLOW.contains(stage) || stage.equals(GLUE);
                        events.add(new SimpleConditionEvent(one, known, one.getName() + " is in no known stage"));
                    }
                })
                .because("a stage that is in no list is under no rule");
    }

    private static String[] leftOf(String stage) {
        var left = new ArrayList<>(FLOW.subList(0, FLOW.indexOf(stage)));
        if (CHANNELS.contains(stage)) left.removeAll(CHANNELS);
        return left.toArray(String[]::new);
    }
}
