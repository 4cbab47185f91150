Kênh nhận “${label}” (${target}) đã dừng.

<#if state == "ENDED">
Máy nhận trả lời 410: địa chỉ không còn. Kênh đã kết thúc; nếu địa chỉ đổi, hãy tạo kênh mới.
<#else>
Nhiều lần gửi liên tiếp không thành. Kênh tạm dừng; sửa máy nhận xong, mở trang dưới đây và bấm “Tiếp tục”: những thay đổi trong lúc dừng sẽ được gửi.
</#if>

${page}

--
The subscription “${label}” has stopped: <#if state == "ENDED">its receiver says that it is gone (410).<#else>too many attempts in a row failed. Resume it on the page above; what changed meanwhile will be sent.</#if>
