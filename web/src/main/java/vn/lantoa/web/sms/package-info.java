/** Messages for telecom companies, and their tariffs: written, measured and read, for people and for programs. */
package vn.lantoa.web.sms;
