package vn.lantoa.roles;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.history.OpenPreview;
import vn.lantoa.audit.signing.ReadPublicKeys;
import vn.lantoa.bulletin.RenderBulletinFeed;
import vn.lantoa.campaign.calendar.RenderCalendar;
import vn.lantoa.campaign.calendar.RenderCalendarFrame;
import vn.lantoa.campaign.reading.RemindAgencies;
import vn.lantoa.campaign.reading.RenderCampaignFeed;
import vn.lantoa.catalogue.FollowShortLink;
import vn.lantoa.catalogue.ReadPublicBytes;
import vn.lantoa.catalogue.SignManifest;
import vn.lantoa.catalogue.qr.DrawQrCode;
import vn.lantoa.catalogue.search.SearchCatalogue;
import vn.lantoa.catalogue.search.SuggestTitles;
import vn.lantoa.coverage.EndUnitLetters;
import vn.lantoa.coverage.MakeUnitLetters;
import vn.lantoa.coverage.photo.LetPhotosGo;
import vn.lantoa.coverage.portal.TellOfAlarms;
import vn.lantoa.distribution.delivery.EndByLink;
import vn.lantoa.distribution.delivery.SendLane;
import vn.lantoa.distribution.wire.RecordDownload;
import vn.lantoa.distribution.wire.TakeAllowance;
import vn.lantoa.embed.DescribeEmbed;
import vn.lantoa.embed.RenderCollection;
import vn.lantoa.embed.RenderEmbed;
import vn.lantoa.embed.RenderLeaflet;
import vn.lantoa.embed.SpreadRecalls;
import vn.lantoa.embed.pairing.PairPortal;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.NoteOnce;
import vn.lantoa.kernel.query.NoteSecretly;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.Presence;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.TakeDailyHead;
import vn.lantoa.organisation.credential.Devices;
import vn.lantoa.organisation.signin.HearProviderLogout;
import vn.lantoa.press.ListFeeds;
import vn.lantoa.press.RenderFeed;
import vn.lantoa.press.RenderSavedFeed;
import vn.lantoa.press.item.PackItem;
import vn.lantoa.press.item.PackKit;
import vn.lantoa.press.websub.AskWebSub;
import vn.lantoa.press.websub.DistributeTopic;
import vn.lantoa.press.websub.VerifyIntent;
import vn.lantoa.release.planning.ExpireDue;
import vn.lantoa.release.planning.PublishDue;
import vn.lantoa.release.planning.WithdrawDue;
import vn.lantoa.release.quarantine.RescanFiles;
import vn.lantoa.rendition.MakeRenditions;
import vn.lantoa.report.ReadProofPage;
import vn.lantoa.report.RemindUnits;
import vn.lantoa.report.snapshot.ReadPublicYear;
import vn.lantoa.sms.contact.PurgeContacts;
import vn.lantoa.sms.gateway.ReconcileParts;
import vn.lantoa.sms.gateway.RunRoute;
import vn.lantoa.sms.order.TakeTotalsFiles;

/**
 * Permissions for every use case of the hub and every role. A use case without {@link Scenarios} fails here, so a new
 * one cannot be forgotten.
 */
@ExtendWith(ArquillianExtension.class)
class RoleMatrixIT {
    /** Use cases without a caller check: the hub's own work, and public data. */
    private static final Set<Class<?>> FOR_NOBODY_OR_EVERYONE = Set.of(
            AskWebSub.class,
            DescribeEmbed.class,
            DistributeTopic.class,
            DrawQrCode.class,
            EndByLink.class,
            EndUnitLetters.class,
            ExpireDue.class,
            FollowShortLink.class,
            HearProviderLogout.class,
            LetPhotosGo.class,
            ListFeeds.class,
            MakeRenditions.class,
            MakeUnitLetters.class,
            OpenPreview.class,
            PackItem.class,
            PackKit.class,
            PairPortal.class,
            PublishDue.class,
            PurgeContacts.class,
            ReadPublicBytes.class,
            ReadPublicKeys.class,
            ReadProofPage.class,
            ReadPublicYear.class,
            ReconcileParts.class,
            RecordDownload.class,
            RemindAgencies.class,
            RemindUnits.class,
            RenderBulletinFeed.class,
            RenderFeed.class,
            RenderCalendar.class,
            RenderCalendarFrame.class,
            RenderCampaignFeed.class,
            RenderCollection.class,
            RenderEmbed.class,
            RenderLeaflet.class,
            RenderSavedFeed.class,
            RescanFiles.class,
            RunRoute.class,
            SearchCatalogue.class,
            SendLane.class,
            SignManifest.class,
            SpreadRecalls.class,
            SuggestTitles.class,
            TakeAllowance.class,
            TakeDailyHead.class,
            TakeTotalsFiles.class,
            TellOfAlarms.class,
            VerifyIntent.class,
            WithdrawDue.class);

    private static final Set<Class<?>> OF_TESTS = Set.of(NoteOnce.class, NoteSecretly.class);

    /** Classes that break the architecture rules, to test the rules. */
    private static final String CANARIES = "vn.lantoa.architecture.canary.";

    @Inject
    @Any
    Instance<Scenarios> scenarios;

    @Inject
    Scene scene;

    @Inject
    Devices devices;

    @Inject
    Presence presence;

    @Inject
    Clock clock;

    @Inject
    BeanManager beans;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void every_use_case_is_in_the_matrix_unless_it_asks_nobody() {
        var rows =
                new HashSet<Class<?>>(matrix().stream().map(Scenario::useCase).toList());
        assertThat(rows).doesNotContainAnyElementsOf(FOR_NOBODY_OR_EVERYONE);
        rows.addAll(FOR_NOBODY_OR_EVERYONE);

        assertThat(names(rows)).isEqualTo(names(useCases()));
    }

    @Test
    void every_use_case_with_a_caller_is_in_the_matrix() {
        assertThat(FOR_NOBODY_OR_EVERYONE).flatExtracting(RoleMatrixIT::toldTo).doesNotContain(Actor.class);
    }

    @Test
    void each_role_may_what_the_matrix_says_and_nothing_else() {
        scene.raise();
        // some get a factor during the run; the step-up is tested below
        presence.shown(new FactorUse(FactorKind.TOTP, clock.instant()));
        var wrong = new ArrayList<String>();
        for (var row : matrix())
            for (var caller : callers(row)) {
                var expected = row.permitted().contains(caller) ? "done" : "refused";
                var actual = outcome(row, caller);
                if (!actual.equals(expected))
                    wrong.add(row.useCase().getSimpleName() + " as " + caller + ": " + actual + ", not " + expected);
            }
        assertThat(wrong).isEmpty();
    }

    /** Returns one caller if everybody is permitted and the call does not name the caller: all calls would be equal. */
    private static Set<Caller> callers(Scenario row) {
        var everybody = Caller.everybody();
        var differ = !row.permitted().equals(everybody) || toldTo(row.useCase()).contains(Actor.class);
        return differ ? everybody : Set.of(Caller.ANONYMOUS);
    }

    /**
     * Use cases that grant permissions are critical, and no list contains them: any use case with a role parameter
     * counts.
     */
    @Test
    void every_use_case_with_a_role_parameter_requires_step_up() {
        var told = useCases().stream().filter(RoleMatrixIT::isToldRoles).toList();

        assertThat(told).isNotEmpty().allMatch(RoleMatrixIT::isOfWeight);
    }

    @Test
    void critical_use_cases_require_a_factor_shown_within_five_minutes() {
        scene.raise();
        var wrong = new ArrayList<String>();
        for (var row : matrix()) {
            if (!isOfWeight(row.useCase())) continue;
            var officers = row.permitted().stream()
                    .map(scene::actor)
                    .filter(Actor::isOfficer)
                    .toList();
            assertThat(officers).as(row.useCase().getName()).isNotEmpty();
            for (var officer : officers) wrong.addAll(steppingUp(row, officer));
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> steppingUp(Scenario row, Actor officer) {
        devices.give(Cast.idOf(officer));
        presence.shown(new FactorUse(FactorKind.TOTP, clock.instant().minusSeconds(StepUp.MAX_AGE + 1)));
        var before = tried(row, officer);
        presence.shown(new FactorUse(FactorKind.TOTP, clock.instant()));
        var now = tried(row, officer);
        devices.takeAway(Cast.idOf(officer));
        var line = row.useCase().getSimpleName() + ": " + before + ", " + now;
        return line.endsWith(": " + StepUp.REFUSAL + ", done") ? List.of() : List.of(line);
    }

    private static String tried(Scenario row, Actor officer) {
        try {
            row.run().prepare(officer).make();
            return "done";
        } catch (Problem e) {
            return e.type();
        }
    }

    private String outcome(Scenario row, Caller caller) {
        var attempt = row.run().prepare(scene.actor(caller));
        try {
            attempt.make();
            return "done";
        } catch (Forbidden e) {
            return "refused";
        } catch (NotFound e) {
            return row.hides() ? "refused" : e.toString();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private List<Scenario> matrix() {
        return scenarios.stream()
                .flatMap(some -> some.list(scene).stream())
                .sorted(Comparator.comparing(row -> row.useCase().getName()))
                .toList();
    }

    private Set<Class<?>> useCases() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(RoleMatrixIT::isUseCase)
                .collect(Collectors.toSet());
    }

    private static boolean isUseCase(Class<?> type) {
        return type.getName().startsWith("vn.lantoa.")
                && !OF_TESTS.contains(type)
                && !type.getName().startsWith(CANARIES)
                && type.isAnnotationPresent(UseCase.class);
    }

    private static Stream<Method> calls(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("call") && Modifier.isPublic(method.getModifiers()));
    }

    private static boolean isOfWeight(Class<?> useCase) {
        return useCase.isAnnotationPresent(StepUp.class);
    }

    // also within a set or a list
    private static boolean isToldRoles(Class<?> useCase) {
        return calls(useCase)
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .filter(Class::isRecord)
                .flatMap(command -> Arrays.stream(command.getRecordComponents()))
                .anyMatch(part -> part.getGenericType().getTypeName().contains(Role.class.getName()));
    }

    // its parameters, and their components
    private static List<Class<?>> toldTo(Class<?> type) {
        return calls(type)
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .flatMap(argument -> argument.isRecord()
                        ? Arrays.stream(argument.getRecordComponents()).map(RecordComponent::getType)
                        : Stream.of(argument))
                .collect(Collectors.toList());
    }

    private static SortedSet<String> names(Collection<Class<?>> types) {
        return types.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
    }
}
