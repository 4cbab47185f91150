Đã nhận bảng kết quả ${file}. Số liệu hiện ở trang của yêu cầu gửi tin.
Có số liệu mới hơn thì đặt bảng khác cùng tên: bảng sau thay cho bảng trước.
