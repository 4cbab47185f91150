GHI NGUỒN VÀ ĐIỀU KHOẢN SỬ DỤNG

<#if credit?has_content>
Ghi nguồn: ${credit}
</#if>
Cơ quan phát hành: ${publisher}
${usageVi}
<#if licence?has_content>
${licence}
</#if>

CREDIT AND TERMS OF USE

<#if credit?has_content>
Credit: ${credit}
</#if>
Issued by: ${publisher}
${usageEn}
<#if licence?has_content>
${licence}
</#if>

${title}
${uri} · v${version}
