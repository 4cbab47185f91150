package vn.lantoa.web.sms.order;

/** Bodies as the description of the API shows them. */
final class OrderExamples {
    static final String NEW =
            """
            {"asset": "0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10", "form": "unmarked", "partner":
              "7c9e6679-7425-40de-944b-e07fc1f90ae7", "sender": "UBNDTINH", "segment": {"communes": ["xa-tan-an"],
              "audience": "citizens"}, "kind": "notice", "bounds": {"opensAt": "2026-12-01T08:00:00+07:00",
              "closesAt": "2026-12-03T20:00:00+07:00", "cap": 12000}}""";

    static final String ONE =
            """
            {"id": "5b1f0a34-6a0e-4c3e-8f0c-0d7a6a0f9d11", "state": "running", "message": {"form": "unmarked", "text":
              "Han cuoi nop thue dat la ngay 31/12/2026.", "encoding": "gsm7", "parts": 1}, "sender": "UBNDTINH",
              "cap": 12000, "cost": {"onePart": 300, "oneNumber": 300, "atMost": 3600000, "currency": "VND", "tariffFrom": "2026-12-01"},
              "instructions": {"label": "[TB]", "quietFrom": "22:00", "quietUntil": "07:00",
              "zone": "Asia/Ho_Chi_Minh", "mostInADay": 3, "optOutWord": "TC"}, "totals": {"delivered": 11000, "failed": 40, "unconfirmed": 3,
              "reasons": {"blocked": 40}}}""";

    static final String LIST = "[]";

    static final String MOVE = "{\"state\": \"accepted\"}";

    static final String TOTALS =
            "{\"delivered\": 11000, \"failed\": 40, \"unconfirmed\": 3, \"reasons\": {\"blocked\": 40}}";

    static final String TABLE =
            """
            outcome,reason,count
            delivered,,11000
            failed,blocked,40
            """;

    private OrderExamples() {}
}
