<#assign words = {
  "NEW": "Mới", "COMING": "Sắp phát hành, giữ kín đến", "RECALLED": "THU HỒI, gỡ ngay", "WITHDRAWN": "Đã rút lại",
  "OVER": "Hết hạn"
}>
<#if urgent>Có nội dung bị thu hồi khẩn. Hãy gỡ khỏi mọi nơi đã đăng và xác nhận trên trang của đối tác.

</#if>
<#list lines as line>
- ${words[line.word]}<#if line.word == "COMING"> ${line.explanation}</#if>: ${line.title}<#if line.word != "COMING" && line.explanation?has_content> — ${line.explanation}</#if>
<#if line.link?has_content>
  ${line.link}
</#if>
</#list>

Trang của đối tác: ${page}

Ngừng nhận những thư này: ${end}

--
New on Lan Toả. To end these letters, follow the last link above.
