package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DropPlaceTest {
    @Test
    void reads_user_host_port_and_folder() {
        assertThat(DropPlace.of("sftp://tin@sftp.example.vn:2222/vao/lan-toa/", " SHA256:abc "))
                .isEqualTo(new DropPlace("tin", "sftp.example.vn", 2222, "/vao/lan-toa", "SHA256:abc"));
    }

    @Test
    void without_a_port_it_is_that_of_ssh() {
        assertThat(DropPlace.of("sftp://tin@sftp.example.vn/vao", "").port()).isEqualTo(22);
    }

    @Test
    void a_folder_may_be_below_where_the_user_comes_in() {
        assertThat(DropPlace.of("sftp://tin@h.vn/~/vao/", "").path("a.zip")).isEqualTo("vao/a.zip");
        assertThat(DropPlace.of("sftp://tin@h.vn/~/", "").path("a.zip")).isEqualTo("a.zip");
        assertThat(DropPlace.of("sftp://tin@h.vn/", "").path("a.zip")).isEqualTo("/a.zip");
    }

    @Test
    void refuses_what_is_no_address_of_a_folder() {
        assertThatThrownBy(() -> DropPlace.of("https://h.vn/", "")).isInstanceOf(DropFault.class);
    }
}
