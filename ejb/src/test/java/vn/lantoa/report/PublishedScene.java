package vn.lantoa.report;

import java.util.Map;
import vn.lantoa.organisation.Organisations;

/** A {@link ConsolidatedScene} for other packages: its reports are written, submitted and decided in one call each. */
public final class PublishedScene {
    private final ConsolidatedScene scene = new ConsolidatedScene();
    private String receipt = "";

    /** The units and their reports. */
    public ReportScene units() {
        return scene.units;
    }

    public Submissions submissions() {
        return scene.units.submissions();
    }

    public Organisations organisations() {
        return scene.organisations();
    }

    /** The SHA-256 of the last submission. */
    public String receipt() {
        return receipt;
    }

    /** Records a department's use for a task. */
    public void use(String task, int uses) {
        scene.units.uses(scene.units.unit, task, 3, uses);
    }

    public void write(ReportStep step, String highlights) {
        scene.save(scene.writer, ReportScene.YEAR, step, seen(step), Map.of("highlights", highlights));
    }

    public void submit(ReportStep step) {
        receipt = scene.submit(scene.leader, step, seen(step)).sha256().hex();
    }

    public void decide(ReportStep step, boolean isAccepted) {
        scene.decide(scene.decider, step, seen(step), isAccepted, "Sửa.");
    }

    /** Gets the committee's report with this text accepted. */
    public void accepts(String highlights) {
        write(ReportStep.COMMITTEE, highlights);
        submit(ReportStep.COMMITTEE);
        decide(ReportStep.COMMITTEE, true);
    }

    private long seen(ReportStep step) {
        return scene.read(step).standing().lockVersion();
    }
}
