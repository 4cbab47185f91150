<#-- To a partner's technical contact: the first line is the subject, the rest the text. Vietnamese, then English. -->
<#assign words = {
  "WIRE": ["nhật ký cập nhật (API)", "the change log"],
  "FEED": ["kênh RSS/Atom riêng", "your private feed"],
  "PACKAGE": ["gói và tệp", "packages and files"]
}>
[Lan Toả] Chương trình nhận ${words[channel][0]} đã ngừng

Chương trình của quý cơ quan đã ngừng đọc ${words[channel][0]}.
Lần cuối: ${last}<#if usual?has_content>; thường lệ cứ khoảng ${usual} phút một lần</#if>.

Xem tình trạng và thử kết nối tại: ${link}

--
Your program reads ${words[channel][1]} no more. Last time: ${last}<#if usual?has_content>; usually about every ${usual} minutes</#if>.
${link}

Thư này do hệ thống Lan Toả gửi tự động. / Sent automatically by Lan Toả.
