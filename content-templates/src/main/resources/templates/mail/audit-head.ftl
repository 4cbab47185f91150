<#-- The signed head of the audit log for a witness: the first line is the subject, the rest the text. Vietnamese, then English. -->
[Lan Toả] Mốc nhật ký hệ thống ngày ${day}

Quý vị là người làm chứng cho nhật ký hệ thống của ${hub}. Đến lúc gửi thư này, nhật ký có ${entries} mục. Dòng dưới đây là mốc có chữ ký số của mục cuối cùng:

${head}

Hãy giữ thư này, không cần trả lời. Ai sửa hoặc xoá một mục đã ghi trước mốc này, kể cả người quản trị máy chủ, thì nhật ký không còn khớp với mốc.

Khi cần kiểm tra: chép dòng trên vào tệp head.jws; lấy tệp khoá công khai đã lưu từ một ngày tin cậy (ngay hôm nay: tải ${keys} về thành keys.json và cất ở nơi khác); đưa hai tệp cho người vận hành, cùng xem lệnh chạy trên máy chủ:

lantoa audit keys.json head.jws

Lệnh báo mọi mục đều đúng, hoặc chỉ ra mục đầu tiên bị sai. Mỗi ngày có một thư. Hôm nào không có thư, hãy hỏi người vận hành.

--
You are a witness of the audit log of ${hub}. As this is sent it has ${entries} entries. The line above is its signed head.
Keep this letter; no answer is needed. Whoever changes or removes an entry from before it, whoever runs the hub included, leaves a log that does not fit this head.
To check: save that line as head.jws, take the public keys that you kept from a day you trust (today: save ${keys} as keys.json, elsewhere), give both files to whoever runs the hub, and watch this command on the host:
lantoa audit keys.json head.jws
It says that all is right, or names the first entry that is not. There is one letter a day. Ask whoever runs the hub where one is missing.

Thư này do hệ thống Lan Toả gửi tự động. / Sent automatically by Lan Toả.
