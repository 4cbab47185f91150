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
    void defaults_to_the_ssh_port() {
        assertThat(DropPlace.of("sftp://tin@sftp.example.vn/vao", "").port()).isEqualTo(22);
    }

    @Test
    void a_folder_may_be_relative_to_the_home_directory() {
        assertThat(DropPlace.of("sftp://tin@h.vn/~/vao/", "").path("a.zip")).isEqualTo("vao/a.zip");
        assertThat(DropPlace.of("sftp://tin@h.vn/~/", "").path("a.zip")).isEqualTo("a.zip");
        assertThat(DropPlace.of("sftp://tin@h.vn/", "").path("a.zip")).isEqualTo("/a.zip");
    }

    @Test
    void rejects_invalid_folder_addresses() {
        assertThatThrownBy(() -> DropPlace.of("https://h.vn/", "")).isInstanceOf(DropFault.class);
    }
}
