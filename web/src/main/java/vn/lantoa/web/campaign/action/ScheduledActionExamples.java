package vn.lantoa.web.campaign.action;

/** Bodies shown in the API's description. */
final class ScheduledActionExamples {
    static final String MAILING =
            """
            {"mailing":{"list":"3d0a4a57-8f5c-4a39-9a0e-8c1f4be1a001","route":"8f2d5bd0-6f0d-4f0a-8d2f-0a5a6b1c2002",
             "form":"unmarked","kind":"notice"}}""";
    static final String ORDER =
            """
            {"order":{"partner":"b7c1a8a2-0a5e-4f25-8a4f-2b8e6f0d3003","form":"unmarked","sender":"SO KHCN",
             "segment":{"communes":["26068","26071"],"audience":"elderly"},"kind":"campaign","cap":50000,"hours":24}}""";
    static final String BULLETIN =
            """
            {"bulletin":{"medium":"loudspeaker","priority":"normal","voice":"announcer","slotSeconds":60,
             "sentences":[0,1],"plan":{"communes":["26068"],"times":["05:30","17:00"],"days":3}}}""";
    static final String ORDER_PLANNED =
            """
            {"id":"5c1f0c62-3b0e-4a59-8a5d-0d1c7c1c9a32","kind":"order","state":"waiting","wish":"""
                    + ORDER
                    + """
            ,"times":{"opensAt":"2027-10-10T01:00:00Z","closesAt":"2027-10-11T01:00:00Z"},"refusal":[]}""";
    static final String BULLETIN_REFUSED =
            """
            {"id":"6d2f0c62-3b0e-4a59-8a5d-0d1c7c1c9a33","kind":"bulletin","state":"refused","wish":"""
                    + BULLETIN
                    + """
            ,"times":{"firstOn":"2027-10-10","lastOn":"2027-10-12"},
             "refusal":[{"field":"communes","code":"not-there-then","params":["Xã Thử"],
              "text":"Xã, phường: Xã Thử không có trong những ngày ấy."}]}""";
    static final String MAILING_PLACED =
            """
            {"id":"7e3f0c62-3b0e-4a59-8a5d-0d1c7c1c9a34","kind":"mailing","state":"placed","wish":"""
                    + MAILING
                    + """
            ,"times":{"opensAt":"2027-10-10T01:00:00Z","closesAt":"2027-10-11T01:00:00Z"},"placed":{
             "address":"/api/v1/mailings/9a4f0c62-3b0e-4a59-8a5d-0d1c7c1c9a35","state":"running"},"refusal":[]}""";
    static final String ALL = "{\"errands\":[" + MAILING_PLACED + "," + ORDER_PLANNED + "," + BULLETIN_REFUSED + "]}";

    private ScheduledActionExamples() {}
}
