package vn.lantoa.web.distribution.subscription;

/** Examples of the OpenAPI document. */
final class SubscriptionExamples {
    static final String NEW =
            """
            {"channel": "webhook", "label": "Toà soạn", "target": "https://toasoan.example.vn/lantoa"}""";
    static final String LIST =
            """
            {"subscriptions": [{"id": "0b8ce1c5-9d2a-4f62-8a0e-8f5d0c0a6f11",
              "partner": "c1b1f9b2-54a4-4c1b-9d6c-4f2f1f1d8a77", "channel": "webhook", "label": "Toà soạn",
              "target": "https://toasoan.example.vn/lantoa", "state": "active", "failures": 0,
              "nextAttemptAt": "2026-10-09T17:00:00Z", "waiting": 0, "dead": 0, "lastSeq": 1042,
              "lastAt": "2026-10-09T17:00:01Z"}]}""";
    static final String REPLAY = """
            {"from": 1000, "to": 1042}""";

    private SubscriptionExamples() {}
}
