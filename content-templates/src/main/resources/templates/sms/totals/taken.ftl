Đã nhận bảng kết quả ${file}. Số liệu hiện ở trang của lần đặt gửi.
Có số liệu mới hơn thì đặt bảng khác cùng tên: bảng sau thay cho bảng trước.
