package vn.lantoa.run;

import java.time.Duration;

/** Messages on the terminal after the start. */
final class Welcome {
    /** Line for a server that serves requests but does not report ready. */
    static final String NOT_YET =
            "  It is still working off its backlog and does not report ready yet (/health/ready).";

    private static final String READY =
            """

            Lan Toả is ready (%d s)
              public pages   %s/
              console        %s/console/
              OpenAPI        %s/openapi
              health         %s/health/ready
              metrics        %s/prometheus
              data           %s
              log            %s
              backup         %s backup <folder>
              %s
            %s
            Stop with Ctrl-C.
            %n""";

    private Welcome() {}

    static void print(Settings settings, Product product, Duration took) {
        var node = product.first();
        Terminal.OUT.printf(
                READY,
                took.toSeconds(),
                node.home(),
                node.home(),
                node.home(),
                node.home(),
                node.management(),
                settings.home(),
                node.log(),
                HomeScript.of(settings.home()),
                product.services().description(),
                settings.demo() ? DEMO : "");
    }

    private static final String DEMO =
            """

            Demo sign-ins, each with the password lantoa-demo (this machine only)
              canbo      uploads, Sở Khoa học và Công nghệ
              duyet      approves
              phathanh   releases
              tonghop    writes and submits the report of the department
              tiepnhan   accepts the report of the department; writes and accepts that of the People's Committee
              vanphong   submits the report of the People's Committee
              lanhdao    approves for the whole province
              quantri    administrator
              quantri2   second administrator: confirms requests of the first one
            Partner tokens: demo-baodongnai, demo-dnrtv, demo-viettel
            """;
}
