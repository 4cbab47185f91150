NỘI DUNG NÀY ĐÃ ĐƯỢC RÚT LẠI. HÃY GỠ KHỎI MỌI NƠI ĐÃ ĐĂNG.
THIS ITEM HAS BEEN TAKEN BACK. REMOVE IT FROM WHEREVER IT WAS PUBLISHED.

${uri} · v${version}
${at}
<#if note?has_content>

${note}
</#if>

${page}
