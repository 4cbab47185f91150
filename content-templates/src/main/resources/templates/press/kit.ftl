BỘ TƯ LIỆU CHO BÁO CHÍ
${title}

${summary}

${page}

<#list lines as line>
${line.folder}
  ${line.title}
  Cơ quan phát hành / Issued by: ${line.publisher}
<#if line.credit?has_content>
  Ghi nguồn / Credit: ${line.credit}
</#if>
  ${line.usageVi}
  ${line.usageEn}
  ${line.page}

</#list>
Trang của từng tài liệu cho biết bản hiện hành: hãy xem trước khi đăng.
The page of each item says which version is current: look before you publish.
