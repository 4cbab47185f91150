<?php
/** Installation, upgrade and removal of the plugin; site by site in a network. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Lifecycle {
	/** The version of the table, raised with each change of it. */
	const TABLES    = 1;
	const TABLES_AT = 'lantoa_tables';

	public static function listen() {
		add_action( 'init', array( __CLASS__, 'speak' ), 0 );
		add_action( 'init', array( __CLASS__, 'upgrade' ), 1 );
		add_filter( 'wpmu_drop_tables', array( __CLASS__, 'tables' ) );
	}

	public static function speak() {
		load_plugin_textdomain( 'lantoa', false, dirname( plugin_basename( LANTOA_FILE ) ) . '/languages' );
	}

	/** Makes the table of a network's site at its first visit, and upgrades an older one. */
	public static function upgrade() {
		if ( (int) get_option( self::TABLES_AT ) < self::TABLES ) {
			Lantoa_Copies::create_table();
			update_option( self::TABLES_AT, self::TABLES, true );
		}
	}

	/** Deletes the copies with a network's site. */
	public static function tables( $tables ) {
		$tables[] = Lantoa_Copies::table();
		return $tables;
	}

	public static function activate() {
		self::upgrade();
		if ( Lantoa_Options::hub() ) {
			Lantoa_Copies::touch();
		}
	}

	public static function deactivate( $network_wide = false ) {
		if ( $network_wide ) {
			self::on_each_site( array( __CLASS__, 'unschedule' ) );
		} else {
			self::unschedule();
		}
	}

	public static function unschedule() {
		wp_clear_scheduled_hook( Lantoa_Poll::EVENT );
		wp_clear_scheduled_hook( Lantoa_Poll::NOW );
	}

	/** Deletes all data of the plugin, but not the pages themselves. */
	public static function remove() {
		self::on_each_site(
			static function () {
				global $wpdb;
				Lantoa_Hub::part();
				self::unschedule();
				Lantoa_Files::delete_all();
				Lantoa_Copies::drop_table();
				delete_metadata( 'post', 0, Lantoa_Pages::META, '', true );
				foreach ( array( Lantoa_Options::PAIRING, Lantoa_Options::SETTINGS, Lantoa_Options::RECALLS, Lantoa_Poll::LOCK, self::TABLES_AT ) as $name ) {
					delete_option( $name );
				}
				Lantoa_Options::forget_state();
				foreach ( array( '_transient_lantoa_', '_transient_timeout_lantoa_' ) as $begin ) {
					$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( $begin ) . '%' ) ); // phpcs:ignore WordPress.DB
				}
			}
		);
	}

	private static function on_each_site( $work ) {
		if ( ! is_multisite() ) {
			call_user_func( $work );
			return;
		}
		foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
			switch_to_blog( $site );
			call_user_func( $work );
			restore_current_blog();
		}
	}
}
