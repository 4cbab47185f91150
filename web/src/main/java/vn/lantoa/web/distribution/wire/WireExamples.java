package vn.lantoa.web.distribution.wire;

/** Answers shown in the API's description. */
final class WireExamples {
    static final String CHANGES =
            """
            {"changes":[
              {"seq":1041,"asset":"7c9e6679-7425-40de-944b-e07fc1f90ae7","version":2,"change":"publish",
               "at":"2026-10-10T00:00:00.120Z","state":"present",
               "item":{"version":2,"kind":"leaflet","language":"vi","title":"5 bước nộp hồ sơ trực tuyến",
                "publisher":"Sở Khoa học và Công nghệ","publishedAt":"2026-10-10T00:00:00.120Z",
                "url":"https://lantoa.example.vn/a/7c9e6679-7425-40de-944b-e07fc1f90ae7",
                "item":"https://lantoa.example.vn/wire/v1/items/7c9e6679-7425-40de-944b-e07fc1f90ae7",
                "files":[{"role":"PRINT","name":"to-roi-in.pdf","mediaType":"application/pdf","bytes":1482113,
                 "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 "href":"https://lantoa.example.vn/f/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08/to-roi-in.pdf"}],
                "renditions":[]}},
              {"seq":1042,"asset":"0b5c3a52-6a1e-4f0f-9a77-2c0f6f3f6d11","version":1,"change":"recalled",
               "at":"2026-10-10T03:00:00Z","state":"gone","reason":"recalled",
               "notice":{"version":1,"urgent":true,"at":"2026-10-10T03:00:00Z",
                "explanation":"Số điện thoại hỗ trợ bị in sai. Vui lòng gỡ xuống."}},
              {"seq":1043,"asset":"5d0d3b9e-4a39-4b0d-8d55-9a0b8b6a2c31","version":1,"change":"announce",
               "at":"2026-10-10T04:00:00Z","state":"announced",
               "announced":{"version":1,"kind":"video","language":"vi","title":"Ngày Chuyển đổi số",
                "publisher":"Sở Khoa học và Công nghệ","embargoUntil":"2026-10-12T00:00:00Z",
                "dueAt":"2026-10-12T00:00:00Z","announcedAt":"2026-10-10T04:00:00Z"}}],
             "next":1043}""";
    static final String SNAPSHOT =
            """
            {"seq":1043,"items":[{"asset":"7c9e6679-7425-40de-944b-e07fc1f90ae7","state":"present",
              "item":{"version":2,"kind":"leaflet","language":"vi","title":"5 bước nộp hồ sơ trực tuyến",
               "publisher":"Sở Khoa học và Công nghệ","publishedAt":"2026-10-10T00:00:00.120Z",
               "url":"https://lantoa.example.vn/a/7c9e6679-7425-40de-944b-e07fc1f90ae7",
               "item":"https://lantoa.example.vn/wire/v1/items/7c9e6679-7425-40de-944b-e07fc1f90ae7",
               "files":[],"renditions":[]}}],
             "next":"MTA0MyA3YzllNjY3OS03NDI1LTQwZGUtOTQ0Yi1lMDdmYzFmOTBhZTc"}""";
    static final String CHECKSUM =
            """
            {"seq":1043,"items":1,"sha256":"bcff24f8ddc230816b82a35a898e5b3440680a72df208259bfb174320ac063f1"}""";

    private WireExamples() {}
}
