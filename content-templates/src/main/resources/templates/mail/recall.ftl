<#-- To a partner's duty desk: the first line is the subject, the rest the text. Vietnamese, then English. -->
<#assign urgent = withdrawal == "RECALL" || withdrawal == "REMOVE_BY_LAW">
<#if kind == "REMINDER">[Lan Toả] NHẮC LẠI: chưa xác nhận gỡ "${title}"<#elseif urgent>[Lan Toả] KHẨN: hãy gỡ ngay "${title}"<#else>[Lan Toả] Đã rút lại "${title}"</#if>

<#if kind == "REMINDER">
Đã quá hạn xác nhận gỡ tài liệu sau:
<#elseif urgent>
Tài liệu sau đã bị thu hồi. Hãy gỡ xuống ngay ở mọi nơi đã đăng, phát, chia sẻ:
<#else>
Tài liệu sau đã được rút lại. Hãy gỡ xuống ở mọi nơi đã đăng, phát, chia sẻ:
</#if>

${title}
Bản ${version} của ${asset}
<#if explanation?has_content && withdrawal != "REMOVE_BY_LAW">

Lý do: ${explanation}
</#if>

Hạn xác nhận: ${due}
Xác nhận đã gỡ tại (không cần đăng nhập, chỉ dùng cho việc này):
${link}

--
<#if kind == "REMINDER">
You have not acknowledged yet. Please take this down and acknowledge:
<#elseif urgent>
URGENT: this was recalled. Please take it down now wherever you have published it, and acknowledge:
<#else>
This was withdrawn. Please take it down wherever you have published it, and acknowledge:
</#if>
${title} (version ${version} of ${asset})
By ${due}: ${link}

Thư này do hệ thống Lan Toả gửi tự động. / Sent automatically by Lan Toả.
