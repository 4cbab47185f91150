<#-- The letter of a week to a unit: the first line is the subject, the rest the text. Vietnamese, then English. -->
<#assign uses = {
  "RELEASED": ["Phát hành", "Released"], "SHOWN": ["Hiển thị trên trang", "Shown by sites"],
  "AIRED": ["Phát thanh, truyền hình", "Aired"], "PRINTED": ["Báo in, ấn phẩm", "Printed"],
  "POSTED": ["Mạng xã hội", "Posted"], "PLAYED": ["Loa truyền thanh", "Played by loudspeakers"],
  "SENT": ["Tin nhắn", "Sent to telephones"], "SCANNED": ["Mã QR trên ấn phẩm", "Scanned on paper"],
  "TAKEN": ["Nhận tài liệu", "Taken by partners"], "HELD": ["Hội nghị, sự kiện", "Events"],
  "TAUGHT": ["Tập huấn", "Trainings"], "CARRIED": ["Chuyên trang, chuyên mục", "Columns"],
  "DISPLAYED": ["Trưng bày tại điểm", "Displayed at places"],
  "HANDED_OUT": ["Phát ấn phẩm", "Printed matter given out"], "VISITED": ["Đến từng nhà", "From door to door"]
}>
<#assign endings = {
  "WITHDRAWN": ["đã thu hồi", "recalled"], "EXPIRED": ["hết hạn", "expired"], "SUPERSEDED": ["đã có bản mới", "superseded"],
  "ALARM": ["khác bản gốc, chờ xem xét", "differs from the original, not decided yet"], "FORGED": ["bị giả mạo", "forged"],
  "MISTAKEN": ["khác bản gốc do đăng nhầm", "differs from the original by mistake"]
}>
[Lan Toả] Minh chứng tuần ${first} – ${last}: ${content.unitName()}

Tuần ${first} – ${last}, ${content.unitName()}.

Đã ghi nhận:
<#list content.found() as one>
- ${(uses[one.use()][0])!one.use()}: ${one.rows()}
<#else>
- Không có lượt sử dụng nào.
</#list>

<#if content.hanging()?has_content>
CẦN GỠ HOẶC THAY: đã thu hồi, hết hạn, có bản mới hoặc khác bản gốc mà vẫn còn trên trang hoặc tại điểm tuyên truyền:
<#list content.hanging() as one>
- ${one.title()?has_content?then(one.title(), "Nội dung đã gỡ theo yêu cầu pháp luật")} (${endings[one.ended()][0]})
  ${one.address()}
</#list>

</#if>
<#if content.missing()?has_content>
Nhiệm vụ của đơn vị chưa có minh chứng trong năm ${year}:
<#list content.missing() as one>
- ${one.code()} ${one.vi()}
</#list>

</#if>
Xem minh chứng: ${page}
Kê khai việc hệ thống không tự ghi nhận được: ${declare}

Ngừng nhận những thư này: ${end}

--
Week of ${first} – ${last}.
Found: <#list content.found() as one>${(uses[one.use()][1])!one.use()} ${one.rows()}<#sep>, <#else>nothing</#list>.
<#if content.hanging()?has_content>
To be taken down or replaced, still shown: <#list content.hanging() as one>${one.address()} (${endings[one.ended()][1]})<#sep>, </#list>.
</#if>
<#if content.missing()?has_content>
No evidence this year of: <#list content.missing() as one>${one.code()} ${one.en()}<#sep>; </#list>.
</#if>
To end these letters, follow the last link above.
