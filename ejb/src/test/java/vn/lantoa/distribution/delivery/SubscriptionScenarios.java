package vn.lantoa.distribution.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/** Scenarios of subscriptions, which the partner itself manages, or administrators of the whole. */
@ApplicationScoped
public class SubscriptionScenarios implements Scenarios {
    @Inject
    ChangeSubscription change;

    @Inject
    Cast cast;

    @Inject
    RegisterPartner register;

    @Inject
    CheckTarget check;

    @Inject
    CreateSubscription create;

    @Inject
    ReplayDeliveries replay;

    @Inject
    ReadDeadDeliveries dead;

    @Inject
    SendTestEvent test;

    @Inject
    ReadSubscriptions read;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = Caller.holdingAtRoot(Role.ADMINISTRATOR);
        return List.of(
                Scenario.of(CheckTarget.class, administrators, by -> {
                    var partner = partner();
                    return () -> check.call(command(by, partner));
                }),
                Scenario.of(CreateSubscription.class, administrators, by -> {
                    var partner = partner();
                    return () -> create.call(command(by, partner));
                }),
                Scenario.of(ReadSubscriptions.class, administrators, by -> {
                    var partner = partner();
                    return () -> read.call(by, partner);
                }),
                Scenario.hiding(ChangeSubscription.class, administrators, by -> {
                    var id = subscription();
                    return () -> change.call(by, id, SubscriptionState.PAUSED);
                }),
                Scenario.hiding(ChangeSubscription.class, administrators, by -> {
                    var id = subscription();
                    change.call(Actor.SYSTEM, id, SubscriptionState.PAUSED);
                    return () -> change.call(by, id, SubscriptionState.ACTIVE);
                }),
                Scenario.hiding(ChangeSubscription.class, administrators, by -> {
                    var id = subscription();
                    return () -> change.call(by, id, SubscriptionState.ENDED);
                }),
                Scenario.hiding(ChangeSubscription.class, administrators, by -> {
                    var id = subscription();
                    return () -> change.rotate(by, id);
                }),
                Scenario.of(ReadDeadDeliveries.class, administrators, by -> () -> dead.call(by)),
                Scenario.hiding(ReplayDeliveries.class, administrators, by -> {
                    var id = subscription();
                    return () -> replay.call(new ReplayDeliveries.Command(by, id, 1, 2, null));
                }),
                Scenario.hiding(SendTestEvent.class, administrators, by -> {
                    var id = subscription();
                    return () -> test.call(by, id, null);
                }),
                Scenario.hiding(ReadSubscriptions.class, administrators, by -> {
                    var id = subscription();
                    return () -> read.deliveries(by, id, ReadSubscriptions.Which.ALL, Long.MAX_VALUE);
                }));
    }

    private PartnerId partner() {
        return register.call(Actor.SYSTEM, cast.department());
    }

    private SubscriptionId subscription() {
        return create.call(command(Actor.SYSTEM, partner())).id();
    }

    // no listener at this port: sending fails at once
    private static CreateSubscription.Command command(Actor by, PartnerId partner) {
        return new CreateSubscription.Command(by, partner, Channel.WEBHOOK, "máy", "http://127.0.0.1:9/", "");
    }
}
