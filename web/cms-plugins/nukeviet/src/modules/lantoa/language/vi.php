<?php

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

$lang_translator['author'] = 'Lan Toả';
$lang_translator['createdate'] = '25/11/2026, 09:00';
$lang_translator['copyright'] = 'Apache-2.0';
$lang_translator['info'] = '';
$lang_translator['langtype'] = 'lang_module';

$lang_module['main'] = 'Nội dung tuyên truyền';
$lang_module['gone'] = 'Nội dung này đã được thu hồi.';
$lang_module['replacement'] = 'Xem nội dung thay thế';
$lang_module['out_of_touch'] = 'Nội dung này tạm ẩn vì cổng thông tin chưa liên lạc được với kho Lan Toả.';
$lang_module['nothing'] = 'Hiện chưa có nội dung nào.';
$lang_module['source'] = 'Nguồn';
$lang_module['license'] = 'giấy phép';
$lang_module['page_of'] = 'Trang %1$d – %2$s';
$lang_module['editor_button'] = 'Chèn nội dung Lan Toả';
$lang_module['editor_search'] = 'Tìm trong kho Lan Toả';
$lang_module['editor_go'] = 'Tìm';
$lang_module['editor_insert'] = 'Chèn vào bài';
$lang_module['editor_close'] = 'Đóng';
$lang_module['editor_none'] = 'Không tìm thấy nội dung nào.';
$lang_module['editor_error'] = 'Chưa hỏi được kho Lan Toả. Mời thử lại sau.';
$lang_module['editor_collection'] = 'Chèn cả danh sách này (luôn tự cập nhật)';
$lang_module['editor_preview'] = 'Xem trước';
