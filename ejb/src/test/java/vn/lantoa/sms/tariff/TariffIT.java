package vn.lantoa.sms.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.outlet.Outlet;
import vn.lantoa.organisation.outlet.SetOutlets;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.SeededHub;
import vn.lantoa.sms.segment.SmsTariff;
import vn.lantoa.sms.studio.MessageStudio;

/** Tariffs are kept with their companies, counted from their day on, and shown to officers alone. */
@ExtendWith(ArquillianExtension.class)
class TariffIT {
    private static final SmsTariff NOTHING = new SmsTariff("", BigDecimal.ZERO, BigDecimal.ZERO);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    SeededHub hub;

    @Inject
    RegisterPartner register;

    @Inject
    SetOutlets outlets;

    @Inject
    SetTariff set;

    @Inject
    RemoveTariff remove;

    @Inject
    TariffDesk desk;

    @Inject
    MessageStudio studio;

    @Inject
    ZoneId zone;

    @PersistenceContext
    EntityManager entities;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void the_tariff_of_the_day_counts_and_the_last_word_on_a_day_is_the_one() {
        var company = company(Outlet.SMS);
        var officer = officer();
        set(company, LONG_AGO, "100");
        set(company, LONG_AGO, "250.5");
        set(company, desk.today().plusDays(1), "999");

        assertThat(costs(officer, company)).containsExactly("OWN 250.50");
        assertThat(desk.get(company, officer).tariffs()).hasSize(2);
        var tomorrow = desk.today().plusDays(1).atStartOfDay(zone).toInstant();
        assertThat(desk.cost(company, tomorrow, "a", 2).orElseThrow().most()).isEqualByComparingTo("1998");
        assertThat(desk.cost(company, tomorrow.minusSeconds(1), "a", 2)
                        .orElseThrow()
                        .most())
                .isEqualByComparingTo("501");
    }

    @Test
    void one_that_is_struck_counts_no_more_and_is_found_in_the_audit_log() {
        var company = company(Outlet.SMS);
        set(company, LONG_AGO, "100");

        remove.call(company, LONG_AGO, Actor.SYSTEM);

        assertThat(costs(officer(), company)).containsExactly("NONE 0");
        assertThat(told(company)).containsExactly("sms-tariff-set", "sms-tariff-removed");
        assertThatThrownBy(() -> remove.call(company, LONG_AGO, Actor.SYSTEM)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_company_is_shown_no_tariff_of_any() {
        var company = company(Outlet.SMS);
        set(company, LONG_AGO, "100");
        var itself = Actor.partner(company.value());

        assertThat(costs(itself, company)).isEmpty();
        assertThatThrownBy(() -> desk.get(company, itself)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.list(itself)).isInstanceOf(Forbidden.class);
    }

    @Test
    void who_brings_no_messages_to_telephones_has_no_tariff() {
        var radio = company(Outlet.RADIO);

        assertThatThrownBy(() -> set(radio, LONG_AGO, "100"))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.issues().list())
                                .containsExactly(new Issue("partner", "no-sms-outlet", List.of())));
    }

    /** What one part without marks costs there, as the studio shows it to whoever asks. */
    private List<String> costs(Actor by, PartnerId company) {
        return studio.measure("a", NOTHING, 1, by).get(0).costs().stream()
                .filter(one -> one.company().equals(company))
                .map(one -> one.source() + " " + one.dong())
                .toList();
    }

    private List<String> told(PartnerId company) {
        List<?> rows = entities.createNativeQuery(
                        "select action from audit_entry where object = ? and action like 'sms-tariff%' order by at, id")
                .setParameter(1, Actor.partner(company.value()).reference())
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private void set(PartnerId company, LocalDate from, String gsm7) {
        set.call(new SetTariff.Command(company, from, new BigDecimal(gsm7), BigDecimal.TEN, Actor.SYSTEM));
    }

    private Actor officer() {
        return hub.officer(hub.organisation(), Role.UPLOADER);
    }

    private PartnerId company(Outlet outlet) {
        var company = register.call(Actor.SYSTEM, hub.organisation());
        outlets.call(Actor.SYSTEM, company, Set.of(outlet));
        return company;
    }
}
