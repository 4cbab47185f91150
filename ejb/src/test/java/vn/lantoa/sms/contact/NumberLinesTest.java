package vn.lantoa.sms.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberLinesTest {
    @Test
    void reads_the_first_cell_of_each_line_without_the_header() {
        assertThat(NumberLines.of("\uFEFFSố điện thoại;Tên\r\n0912 345 678;Ông A\r\n\r\n\"+84987654321\",Bà B\nabc"))
                .containsExactly(
                        new NumberLines.Line(2, "0912 345 678"),
                        new NumberLines.Line(4, "+84987654321"),
                        new NumberLines.Line(5, "abc"));
        assertThat(NumberLines.of("")).isEmpty();
    }
}
