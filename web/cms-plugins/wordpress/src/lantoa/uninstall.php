<?php
/** Removes all data of the plugin. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( array( 'options', 'hub', 'copies', 'files', 'poll', 'pages', 'lifecycle' ) as $lantoa_part ) {
	require_once __DIR__ . '/includes/class-lantoa-' . $lantoa_part . '.php';
}
unset( $lantoa_part );
defined( 'LANTOA_VERSION' ) || define( 'LANTOA_VERSION', 'uninstall' );

Lantoa_Lifecycle::remove();
