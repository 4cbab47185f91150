package vn.lantoa.system.drill;

import jakarta.json.Json;
import java.net.URI;
import java.util.List;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.Newcomer;

/** One simulated partner, with a webhook that it created itself. */
record DrillPartner(int number, Conduct conduct, String name, HubClient program, String subscription, String secret) {
    /** The behaviour of its receiver. */
    enum Conduct {
        /** Accepts messages. */
        ONLINE,
        /** The receiver's port has no listener. */
        OFFLINE,
        /** Answers 500. */
        FAILING,
        /** Redirects to another address. */
        REDIRECTING
    }

    /** An address at 127.0.0.1 without a listener. */
    private static final String NOBODY = "http://127.0.0.1:1/";

    /** Registers it, entitles it to this topic, and lets it subscribe. */
    static DrillPartner join(
            URI hub, HubClient administrator, int number, Conduct conduct, String topic, URI receiver) {
        var name = "Toà soạn diễn tập " + number + " " + Long.toString(System.nanoTime(), 36);
        var partner = Newcomer.newsroom(administrator, name);
        partner.give(List.of(topic), List.of());
        var program = HubClient.withToken(hub, partner.token());
        var made = program.post(
                "/api/v1/subscriptions",
                Json.createObjectBuilder()
                        .add("channel", "webhook")
                        .add("label", "Máy " + number)
                        .add("target", conduct == Conduct.OFFLINE ? NOBODY : receiver + "/" + number)
                        .build());
        return new DrillPartner(number, conduct, name, program, made.getString("id"), made.getString("secret"));
    }

    boolean isOnline() {
        return conduct == Conduct.ONLINE;
    }

    /** Ends its subscription. */
    void leave() {
        program.send(program.request("/api/v1/subscriptions/" + subscription)
                .DELETE()
                .build());
    }
}
