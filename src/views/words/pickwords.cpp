// SPDX-FileCopyrightText: 2026 The Favilla authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/words/valuewords.h"

#include <QCoreApplication>

namespace favilla::words {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Says {
    Q_DECLARE_TR_FUNCTIONS(PickWords)
};

// The pick lists of a request (Referrals API, details.requirements) whose value is not yet how people write
// it.
constexpr std::pair<const char*, const char*> picks[] = {
    {"EnterpriseMobilityAndSecurity", QT_TRANSLATE_NOOP("PickWords", "Enterprise Mobility + Security")},
    {"DeveloperTools", QT_TRANSLATE_NOOP("PickWords", "Developer tools")},
    {"Dynamics365Business", QT_TRANSLATE_NOOP("PickWords", "Dynamics 365 Business")},
    {"Dynamics365Enterprise", QT_TRANSLATE_NOOP("PickWords", "Dynamics 365 Enterprise")},
    {"DynamicsAX,GP,NAV,SL", QT_TRANSLATE_NOOP("PickWords", "Dynamics AX, GP, NAV, SL")},
    {"Microsoft365", QT_TRANSLATE_NOOP("PickWords", "Microsoft 365")},
    {"PowerBI", QT_TRANSLATE_NOOP("PickWords", "Power BI")},
    {"SkypeForBusiness", QT_TRANSLATE_NOOP("PickWords", "Skype for Business")},
    {"SurfaceHub", QT_TRANSLATE_NOOP("PickWords", "Surface Hub")},
    {"SQL", QT_TRANSLATE_NOOP("PickWords", "SQL Server")},
    {"ConsultingAndProfessional", QT_TRANSLATE_NOOP("PickWords", "Consulting and professional services")},
    {"CustomSolution(ISV)", QT_TRANSLATE_NOOP("PickWords", "Custom solution (ISV)")},
    {"DeploymentOrMigration", QT_TRANSLATE_NOOP("PickWords", "Deployment or migration")},
    {"Hardware", QT_TRANSLATE_NOOP("PickWords", "Hardware")},
    {"Integration", QT_TRANSLATE_NOOP("PickWords", "Integration")},
    {"IPServices(ISV)", QT_TRANSLATE_NOOP("PickWords", "IP services (ISV)")},
    {"LearningAndCertification", QT_TRANSLATE_NOOP("PickWords", "Learning and certification")},
    {"Licensing", QT_TRANSLATE_NOOP("PickWords", "Licensing")},
    {"ManagedServices", QT_TRANSLATE_NOOP("PickWords", "Managed services")},
    {"ProjectServices", QT_TRANSLATE_NOOP("PickWords", "Project services")},
    {"Agriculture, Forestry, & Fishing", QT_TRANSLATE_NOOP("PickWords", "Agriculture, Forestry & Fishing")},
    {"Communications & Media", QT_TRANSLATE_NOOP("PickWords", "Communications & Media")},
    {"Education", QT_TRANSLATE_NOOP("PickWords", "Education")},
    {"Financial Services", QT_TRANSLATE_NOOP("PickWords", "Financial Services")},
    {"Government", QT_TRANSLATE_NOOP("PickWords", "Government")},
    {"Healthcare", QT_TRANSLATE_NOOP("PickWords", "Healthcare")},
    {"Hospitality", QT_TRANSLATE_NOOP("PickWords", "Hospitality")},
    {"Manufacturing", QT_TRANSLATE_NOOP("PickWords", "Manufacturing")},
    {"Power & Utilities", QT_TRANSLATE_NOOP("PickWords", "Power & Utilities")},
    {"Public Safety and National Security",
        QT_TRANSLATE_NOOP("PickWords", "Public Safety and National Security")},
    {"Retail & Consumer Goods", QT_TRANSLATE_NOOP("PickWords", "Retail & Consumer Goods")},
    {"Services", QT_TRANSLATE_NOOP("PickWords", "Services")},
    {"Travel & Transportation", QT_TRANSLATE_NOOP("PickWords", "Travel & Transportation")},
    {"Wholesale & Distribution", QT_TRANSLATE_NOOP("PickWords", "Wholesale & Distribution")},
    {"AdvancedAnalytics", QT_TRANSLATE_NOOP("PickWords", "Advanced analytics")},
    {"ApplicationIntegration", QT_TRANSLATE_NOOP("PickWords", "Application integration")},
    {"ArtificialIntelligence", QT_TRANSLATE_NOOP("PickWords", "Artificial intelligence")},
    {"AzureSecurityOperationManagement",
        QT_TRANSLATE_NOOP("PickWords", "Azure security and operations management")},
    {"AzureStack", QT_TRANSLATE_NOOP("PickWords", "Azure Stack")},
    {"BackupDisasterRecovery", QT_TRANSLATE_NOOP("PickWords", "Backup and disaster recovery")},
    {"BigData", QT_TRANSLATE_NOOP("PickWords", "Big data")},
    {"CloudDatabaseMigration", QT_TRANSLATE_NOOP("PickWords", "Cloud database migration")},
    {"CloudMigration", QT_TRANSLATE_NOOP("PickWords", "Cloud migration")},
    {"CloudVoice", QT_TRANSLATE_NOOP("PickWords", "Cloud voice")},
    {"CognitiveServices", QT_TRANSLATE_NOOP("PickWords", "Cognitive services")},
    {"CompetitiveDatabaseMigration", QT_TRANSLATE_NOOP("PickWords", "Competitive database migration")},
    {"Containers", QT_TRANSLATE_NOOP("PickWords", "Containers")},
    {"DataWarehouse", QT_TRANSLATE_NOOP("PickWords", "Data warehouse")},
    {"DatabaseonLinux", QT_TRANSLATE_NOOP("PickWords", "Database on Linux")},
    {"DevelopmentandTest", QT_TRANSLATE_NOOP("PickWords", "Development and test")},
    {"DigitalMedia", QT_TRANSLATE_NOOP("PickWords", "Digital media")},
    {"Dynamics365forCustomerService", QT_TRANSLATE_NOOP("PickWords", "Dynamics 365 for Customer Service")},
    {"Dynamics365forFieldService", QT_TRANSLATE_NOOP("PickWords", "Dynamics 365 for Field Service")},
    {"Dynamics365forFinanceOperations",
        QT_TRANSLATE_NOOP("PickWords", "Dynamics 365 for Finance and Operations")},
    {"Dynamics365forRetail", QT_TRANSLATE_NOOP("PickWords", "Dynamics 365 for Retail")},
    {"Dynamics365forSales", QT_TRANSLATE_NOOP("PickWords", "Dynamics 365 for Sales")},
    {"Dynamics365forTalent", QT_TRANSLATE_NOOP("PickWords", "Dynamics 365 for Talent")},
    {"DynamicsonAzure", QT_TRANSLATE_NOOP("PickWords", "Dynamics on Azure")},
    {"EnterpriseBusinessIntelligence", QT_TRANSLATE_NOOP("PickWords", "Enterprise business intelligence")},
    {"Gaming", QT_TRANSLATE_NOOP("PickWords", "Gaming")},
    {"HighPerformanceComputing", QT_TRANSLATE_NOOP("PickWords", "High performance computing")},
    {"HybridStorage", QT_TRANSLATE_NOOP("PickWords", "Hybrid storage")},
    {"IdentityandAccessManagement", QT_TRANSLATE_NOOP("PickWords", "Identity and access management")},
    {"InformationManagement", QT_TRANSLATE_NOOP("PickWords", "Information management")},
    {"InternetofThings", QT_TRANSLATE_NOOP("PickWords", "Internet of Things")},
    {"MachineLearning", QT_TRANSLATE_NOOP("PickWords", "Machine learning")},
    {"Microserviceapplications", QT_TRANSLATE_NOOP("PickWords", "Microservice applications")},
    {"MobileApplications", QT_TRANSLATE_NOOP("PickWords", "Mobile applications")},
    {"MySQLPostgresMigrationtoAzure",
        QT_TRANSLATE_NOOP("PickWords", "MySQL and PostgreSQL migration to Azure")},
    {"Networking", QT_TRANSLATE_NOOP("PickWords", "Networking")},
    {"NoSQLMigration", QT_TRANSLATE_NOOP("PickWords", "NoSQL migration")},
    {"RedhatonAzure", QT_TRANSLATE_NOOP("PickWords", "Red Hat on Azure")},
    {"RegulatoryComplianceGDPR", QT_TRANSLATE_NOOP("PickWords", "Regulatory compliance (GDPR)")},
    {"SAPonAzure", QT_TRANSLATE_NOOP("PickWords", "SAP on Azure")},
    {"ServerlessComputing", QT_TRANSLATE_NOOP("PickWords", "Serverless computing")},
    {"SharepointonAzure", QT_TRANSLATE_NOOP("PickWords", "SharePoint on Azure")},
    {"SQLServerUpgrade", QT_TRANSLATE_NOOP("PickWords", "SQL Server upgrade")},
    {"ThreatProtection", QT_TRANSLATE_NOOP("PickWords", "Threat protection")},
    {"WebDevelopment", QT_TRANSLATE_NOOP("PickWords", "Web development")},
};

} // namespace

QString pickWord(const QString& id) {
    for (const auto& [known, text] : picks)
        if (id.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return Says::tr(text);
    return id;
}

QString pickWords(const QStringList& ids) {
    QStringList words;
    for (const auto& id : ids)
        words << pickWord(id);
    return words.join(u" · "_s);
}

} // namespace favilla::words
