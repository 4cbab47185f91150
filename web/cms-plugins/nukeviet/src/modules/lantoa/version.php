<?php

if (!defined('NV_ADMIN') or !defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

$module_version = [
    'name' => 'Lan Toả',
    'modfuncs' => 'main',
    'is_sysmod' => 0,
    'virtual' => 0,
    'version' => '1.0.00',
    'date' => 'Wednesday, November 25, 2026 9:00:00 AM GMT+07:00',
    'author' => 'Lan Toả <lantoa@example.vn>',
    'note' => 'Đăng nội dung đã duyệt của kho Lan Toả',
    'uploads_dir' => [$module_upload]
];
