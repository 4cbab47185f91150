<#-- The link by which an officer sets a password: the first line is the subject, the rest the text. Vietnamese, then English. -->
[Lan Toả] Liên kết đặt mật khẩu

Hai quản trị viên đã đồng ý cấp cho tài khoản ${login} một liên kết để đặt mật khẩu. Liên kết dùng được một lần, trong 24 giờ:

${link}

Nếu bạn không yêu cầu, đừng mở liên kết và báo ngay cho quản trị viên.

--
Two administrators agreed to give the account ${login} a link to set its password. It works once, within 24 hours:
${link}
If you did not ask for it, do not open it and tell your administrators at once.

Thư này do hệ thống Lan Toả gửi tự động. / Sent automatically by Lan Toả.
