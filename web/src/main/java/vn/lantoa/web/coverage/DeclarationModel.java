package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.event.CampaignEvent;
import vn.lantoa.campaign.event.EventKind;
import vn.lantoa.campaign.plan.CampaignTemplate;
import vn.lantoa.coverage.declared.DeclarationKind;
import vn.lantoa.coverage.declared.DeclarationState;
import vn.lantoa.coverage.declared.DeclarationText;
import vn.lantoa.coverage.declared.DeclarationView;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Plans;
import vn.lantoa.plan.Use;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TermChoices;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.place.KeptUnits;

/** Builds the pages of declarations, and of events that become declarations. */
@RequestScoped
class DeclarationModel {
    @Inject
    KeptUnits units;

    @Inject
    Plans plans;

    @Inject
    TermChoices terms;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    @Inject
    Organisations organisations;

    /**
     * Returns the page of the form for a unit.
     *
     * @param unit the unit; null if the caller may declare for none
     * @param given the declaration to be corrected; null for a new one
     */
    Page form(@Nullable OrganisationView unit, @Nullable DeclarationText given) {
        return Page.of("coverage/declaration-form.ftlh")
                .with("unit", unit == null ? "" : unit.code())
                .with("unitName", unit == null ? "" : unit.name())
                .with("units", OrganisationChoices.byCode(units.all()))
                .with("kinds", words.choices("declaration.kind.", DeclarationKind.values()))
                .with("given", given)
                .with("today", units.today().toString())
                .with("audienceChoices", terms.audiences())
                .with("taskChoices", unit == null ? List.of() : tasks(unit, given == null ? List.of() : given.tasks()));
    }

    /** Returns the current tasks of the unit, and the tasks already chosen. */
    private List<Choice> tasks(OrganisationView unit, List<String> before) {
        return plans.last().plan().tasks().stream()
                .filter(task -> task.isFor(unit, units.today()) || before.contains(task.code()))
                .map(task -> new Choice(task.code(), task.code() + " " + task.name(words.language())))
                .toList();
    }

    /** Returns the page of an event of a campaign; null for a new one. */
    Page event(@Nullable CampaignEvent one) {
        return Page.of("campaign/event.ftlh")
                .with("one", one)
                .with("units", OrganisationChoices.byCode(organisations.validOn(units.today())))
                .with("kinds", words.choices("event-kind.", EventKind.values()))
                .with("audienceChoices", terms.audiences());
    }

    /** Returns the form that records an event, with the tasks that the plan proposes for the event. */
    Page record(CampaignEvent one) {
        var event = one.event();
        var training = event.kind().equals(EventKind.TRAINING.slug());
        var text = new DeclarationText(
                (training ? DeclarationKind.TRAINING : DeclarationKind.EVENT).slug(),
                event.title(),
                one.firstDay().toString(),
                one.lastDay().toString(),
                "",
                event.venue(),
                "",
                event.materials().stream().findFirst().orElse(""),
                proposed(one, training ? Use.TAUGHT : Use.HELD),
                event.audiences());
        return form(organisations.findView(one.organiser().unit()).orElseThrow(), text)
                .with("event", one);
    }

    private List<String> proposed(CampaignEvent one, Use use) {
        var kind = one.event().kind();
        var ofKind = plans.last().plan().tasks().stream()
                .filter(task -> task.counts().stream()
                        .anyMatch(counted -> counted.use() == use
                                && counted.details().stream().anyMatch(kind::equalsIgnoreCase)))
                .map(task -> task.code());
        return Stream.concat(ofKind, CampaignTemplate.tasks(one.campaign().template()))
                .toList();
    }

    /** Returns the page of one declaration. */
    Page one(DeclarationView view) {
        var changes = view.counts() && units.mayKeep(view.organisation());
        var confirms = view.state().mayBecome(DeclarationState.CONFIRMED)
                && units.holds(view.organisation(), Role.RELEASER, Role.ADMINISTRATOR);
        var isOwn = view.madeBy().equals(form.actor().reference());
        return Page.of("coverage/declaration.ftlh")
                .with("one", view)
                .with("mayChange", changes)
                .with("mayProve", changes && view.proof() == null)
                .with("mayConfirm", confirms && !isOwn)
                .with("waits", confirms && isOwn);
    }
}
