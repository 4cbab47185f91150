package vn.lantoa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageAddressesTest {
    @Path("/things/{thing: [a-z]{2}}")
    @Produces("text/html")
    static class Things {
        @GET
        public String thing() {
            return "";
        }

        @GET
        @Path("deep/{n}")
        public String deep() {
            return "";
        }

        @POST
        @Path("wish")
        public String wish() {
            return "";
        }

        @GET
        @Path("table.csv")
        @Produces("text/csv")
        public String table() {
            return "";
        }
    }

    @Path("/others/{n}")
    public static class Others extends Things {}

    @Test
    void inherited_pages_are_found() {
        assertThat(nearest("/others/ab/wish")).isEqualTo("/others/ab");
    }

    @Test
    void the_nearest_page_of_a_page_is_itself() {
        assertThat(nearest("/things/ab")).isEqualTo("/things/ab");
        assertThat(nearest("/things/ab/deep/7")).isEqualTo("/things/ab/deep/7");
    }

    @Test
    void the_nearest_page_of_a_form_address_is_its_parent() {
        assertThat(nearest("/things/ab/wish")).isEqualTo("/things/ab");
        assertThat(nearest("/things/ab/deep/7/wish")).isEqualTo("/things/ab/deep/7");
    }

    @Test
    void other_addresses_are_no_pages() {
        assertThat(nearest("/things/ab/table.csv")).isEqualTo("/things/ab");
    }

    @Test
    void without_a_parent_the_nearest_page_is_home() {
        assertThat(nearest("/things/wish")).isEqualTo("/");
        assertThat(nearest("/")).isEqualTo("/");
        assertThat(nearest("/else")).isEqualTo("/");
    }

    private static String nearest(String path) {
        return PageAddresses.nearest(
                path,
                PageAddresses.patterns(Stream.of(Things.class, Others.class)).toList());
    }
}
