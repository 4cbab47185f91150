package vn.lantoa.sms.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.organisation.partner.SetOutlets;
import vn.lantoa.release.SeededHub;
import vn.lantoa.sms.gateway.MailingCosts;
import vn.lantoa.sms.gateway.MailingId;
import vn.lantoa.sms.gateway.PlaceMailing;
import vn.lantoa.sms.gateway.RouteCost;
import vn.lantoa.sms.gateway.RouteId;
import vn.lantoa.sms.gateway.RouteQueries;
import vn.lantoa.sms.gateway.Routes;
import vn.lantoa.sms.gateway.SaveRoute;
import vn.lantoa.sms.gateway.SomeMailing;
import vn.lantoa.sms.gateway.SomeRoute;

/** Tariffs belong to their companies, apply from their day on, and are shown to officers only. */
@ExtendWith(ArquillianExtension.class)
class TariffIT {
    private static final SmsTariff NOTHING = new SmsTariff(BigDecimal.ZERO, BigDecimal.ZERO);
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
    Tariffs queries;

    @Inject
    MessageStudio studio;

    @Inject
    SomeMailing some;

    @Inject
    SaveRoute save;

    @Inject
    Routes routes;

    @Inject
    RouteQueries routeQueries;

    @Inject
    PlaceMailing place;

    @Inject
    MailingCosts costs;

    @Inject
    Sql sql;

    @Inject
    ZoneId zone;

    @PersistenceContext
    EntityManager entities;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void the_tariff_of_the_day_applies_and_the_last_entry_wins() {
        var company = company(Outlet.SMS);
        var officer = officer();
        set(company, LONG_AGO, "100");
        set(company, LONG_AGO, "250.5");
        set(company, queries.today().plusDays(1), "999");

        assertThat(costs(officer, company)).containsExactly("own 250.5");
        assertThat(queries.get(company, officer).tariffs()).hasSize(2);
        var tomorrow = queries.today().plusDays(1).atStartOfDay(zone).toInstant();
        assertThat(queries.cost(company, tomorrow, "a", 2).orElseThrow().atMost())
                .isEqualByComparingTo("1998");
        assertThat(queries.cost(company, tomorrow.minusSeconds(1), "a", 2)
                        .orElseThrow()
                        .atMost())
                .isEqualByComparingTo("501");
    }

    @Test
    void a_deleted_tariff_no_longer_applies_and_is_in_the_audit_log() {
        var company = company(Outlet.SMS);
        set(company, LONG_AGO, "100");

        remove.call(company, LONG_AGO, Actor.SYSTEM);

        assertThat(costs(officer(), company)).containsExactly("none 0");
        assertThat(told(company)).containsExactly("sms-tariff-set", "sms-tariff-removed");
        assertThatThrownBy(() -> remove.call(company, LONG_AGO, Actor.SYSTEM)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_company_is_shown_no_tariff_of_any() {
        var company = company(Outlet.SMS);
        set(company, LONG_AGO, "100");
        var itself = Actor.partner(company.value());

        assertThat(costs(itself, company)).isEmpty();
        assertThatThrownBy(() -> queries.get(company, itself)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> queries.list(itself)).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_partner_without_messages_has_no_tariff() {
        var radio = company(Outlet.RADIO);

        assertThatThrownBy(() -> set(radio, LONG_AGO, "100"))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.issues().list())
                                .containsExactly(new Issue("partner", "no-sms-outlet", List.of())));
    }

    @Test
    void a_mailing_is_priced_by_the_tariff_on_the_day_of_each_accepted_part() throws Exception {
        var company = company(Outlet.SMS);
        set(company, LONG_AGO, "100");
        set(company, queries.today(), "250");
        var organisation = hub.organisation();
        var releaser = hub.officer(organisation, Role.RELEASER);
        var mailing = place.call(
                some.command(organisation, "0900000091\n0900000092\n0900000093\n", route(null, company), releaser));
        taken(mailing, "now()");
        taken(mailing, "now() - interval '1 day'");

        assertThat(costs.get(mailing, BigDecimal.ONE, releaser).routes())
                .singleElement()
                .returns(2L, RouteCost::parts)
                .returns(0L, RouteCost::unpricedParts)
                .returns(new BigDecimal("350.00"), RouteCost::sum);
        assertThatThrownBy(() -> costs.get(mailing, null, officer())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_route_belongs_permanently_to_a_company_that_sends_messages() {
        var company = company(Outlet.SMS);
        var route = route(null, company);
        outlets.call(Actor.SYSTEM, company, Set.of(Outlet.RADIO));

        assertThat(routes.get(route(route, company)).settings().host().partner())
                .isEqualTo(company);
        assertThat(routeQueries.companies(Actor.SYSTEM))
                .extracting(OrderQueries.Company::id)
                .contains(company);
        assertThatThrownBy(() -> route(null, company)).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(
                        refused.issues().list())
                .contains(new Issue("partner", "no-sms-outlet", List.of())));
    }

    private RouteId route(@Nullable RouteId route, PartnerId company) {
        var settings = SomeRoute.to(SomeRoute.to("tuyến " + company, 2775, 10), company);
        return save.call(new SaveRoute.Command(route, settings, null, Actor.SYSTEM));
    }

    /** Records one more part as accepted at this time. */
    private void taken(MailingId mailing, String at) throws SQLException {
        assertThat(sql.update("update sms_part set submitted_at = " + at + " where id = (select min(id) from sms_part"
                        + " where submitted_at is null and mailing_id = '" + mailing + "')"))
                .isEqualTo(1);
    }

    /** The cost of one part without diacritics there, as shown to this actor. */
    private List<String> costs(Actor by, PartnerId company) {
        return studio.measure("a", NOTHING, 1, by).get(0).costs().stream()
                .filter(one -> one.partner().equals(company.toString()))
                .map(one -> one.prices() + " " + one.cost())
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
