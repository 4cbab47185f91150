<?php
/**
 * Plugin Name:       Lan Toả
 * Description:       Shows material of the province's hub Lan Toả on this portal: always the version in force, hidden when it is recalled, there while the hub is away. / Đưa tài liệu của kho Lan Toả lên cổng: luôn đúng bản đang có hiệu lực, tự ẩn khi thu hồi, vẫn hiển thị khi kho tạm nghỉ.
 * Version:           1.0.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * Author:            Lan Toả
 * License:           Apache-2.0
 * License URI:       https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain:       lantoa
 * Domain Path:       /languages
 */

defined( 'ABSPATH' ) || exit;

define( 'LANTOA_VERSION', '1.0.0' );
define( 'LANTOA_FILE', __FILE__ );
define( 'LANTOA_DIR', __DIR__ );

foreach ( array( 'jws', 'recall-list', 'signature', 'address', 'options', 'hub', 'copies', 'files', 'media', 'mirror', 'recalls', 'poll', 'pages', 'player', 'view', 'embed', 'webhook', 'picker', 'sightings', 'pairing', 'health', 'admin', 'lifecycle' ) as $lantoa_part ) {
	require_once __DIR__ . '/includes/class-lantoa-' . $lantoa_part . '.php';
}
unset( $lantoa_part );

register_activation_hook( __FILE__, array( 'Lantoa_Lifecycle', 'activate' ) );
register_deactivation_hook( __FILE__, array( 'Lantoa_Lifecycle', 'deactivate' ) );

Lantoa_Lifecycle::listen();
Lantoa_Poll::listen();
Lantoa_Pages::listen();
Lantoa_Embed::listen();
Lantoa_Webhook::listen();
Lantoa_Picker::listen();
Lantoa_Health::listen();
Lantoa_Admin::listen();
